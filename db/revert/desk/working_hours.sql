-- Revert guildkeeper:desk/working_hours from pg

begin;
set local role guildkeeper_owner;

drop table desk.working_hours;

commit;
