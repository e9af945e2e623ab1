-- Verify guildkeeper:desk/set_holiday on pg

begin;

select 'desk.set_holiday'::regproc;

rollback;
