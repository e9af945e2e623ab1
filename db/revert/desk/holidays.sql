-- Revert guildkeeper:desk/holidays from pg

begin;
set local role guildkeeper_owner;

drop function desk.holidays;

commit;
