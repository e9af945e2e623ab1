-- Revert guildkeeper:moderation/_timeout_differences from pg

begin;
set local role guildkeeper_owner;

drop function moderation._timeout_differences;

commit;
