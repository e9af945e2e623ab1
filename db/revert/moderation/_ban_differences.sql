-- Revert guildkeeper:moderation/_ban_differences from pg

begin;
set local role guildkeeper_owner;

drop function moderation._ban_differences;

commit;
