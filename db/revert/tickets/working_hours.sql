-- Revert guildkeeper:tickets/working_hours from pg

begin;
set local role guildkeeper_owner;

drop table tickets.working_hours;

commit;
