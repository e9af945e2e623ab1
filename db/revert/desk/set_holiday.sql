-- Revert guildkeeper:desk/set_holiday from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_holiday;

commit;
