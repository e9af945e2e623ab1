-- Revert guildkeeper:desk/set_target from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_target;

commit;
