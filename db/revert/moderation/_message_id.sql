-- Revert guildkeeper:moderation/_message_id from pg

begin;
set local role guildkeeper_owner;

drop function moderation._message_id;

commit;
