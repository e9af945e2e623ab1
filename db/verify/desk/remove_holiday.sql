-- Verify guildkeeper:desk/remove_holiday on pg

begin;

select 'desk.remove_holiday'::regproc;

rollback;
