-- Verify guildkeeper:desk/holiday on pg

begin;

select 'desk.holiday'::regclass;

rollback;
