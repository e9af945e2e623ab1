-- Revert guildkeeper:desk/hours from pg

begin;
set local role guildkeeper_owner;

drop function desk.hours;
drop type desk.hours_row;

commit;
