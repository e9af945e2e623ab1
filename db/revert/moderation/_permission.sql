-- Revert guildkeeper:moderation/_permission from pg

begin;
set local role guildkeeper_owner;

drop function moderation._permission;

commit;
