-- Revert guildkeeper:desk/set_reply from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_reply;

commit;
