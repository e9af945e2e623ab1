-- Revert guildkeeper:desk/holiday from pg

begin;
set local role guildkeeper_owner;

drop table desk.holiday;

commit;
