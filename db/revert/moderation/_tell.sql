-- Revert guildkeeper:moderation/_tell from pg

begin;
set local role guildkeeper_owner;

drop function moderation._tell;

commit;
