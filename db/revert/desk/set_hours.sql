-- Revert guildkeeper:desk/set_hours from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_hours;

commit;
