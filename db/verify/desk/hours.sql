-- Verify guildkeeper:desk/hours on pg

begin;

select 'desk.hours'::regproc;

rollback;
