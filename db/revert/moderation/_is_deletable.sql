-- Revert guildkeeper:moderation/_is_deletable from pg

begin;
set local role guildkeeper_owner;

drop function moderation._is_deletable;

commit;
