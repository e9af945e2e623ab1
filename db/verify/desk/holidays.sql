-- Verify guildkeeper:desk/holidays on pg

begin;

select 'desk.holidays'::regproc;

rollback;
