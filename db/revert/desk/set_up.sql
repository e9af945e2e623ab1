-- Revert guildkeeper:desk/set_up from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_up;

commit;
