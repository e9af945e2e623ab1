-- Revert guildkeeper:channels/_message_id from pg

begin;
set local role guildkeeper_owner;

drop function channels._message_id;

commit;
