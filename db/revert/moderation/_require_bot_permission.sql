-- Revert guildkeeper:moderation/_require_bot_permission from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_bot_permission;

commit;
