-- Revert guildkeeper:tickets/set_hours from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_hours;

commit;
