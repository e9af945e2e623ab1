-- Revert guildkeeper:moderation/_begin from pg

begin;
set local role guildkeeper_owner;

drop function moderation._begin;

commit;
