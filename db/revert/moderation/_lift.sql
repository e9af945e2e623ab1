-- Revert guildkeeper:moderation/_lift from pg

begin;
set local role guildkeeper_owner;

drop function moderation._lift;

commit;
