-- Revert guildkeeper:moderation/_adopt from pg

begin;
set local role guildkeeper_owner;

drop function moderation._adopt;

commit;
