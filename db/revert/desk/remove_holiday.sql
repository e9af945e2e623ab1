-- Revert guildkeeper:desk/remove_holiday from pg

begin;
set local role guildkeeper_owner;

drop function desk.remove_holiday;

commit;
