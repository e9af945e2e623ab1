-- Revert guildkeeper:desk/remove_reply from pg

begin;
set local role guildkeeper_owner;

drop function desk.remove_reply;

commit;
