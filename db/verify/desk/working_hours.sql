-- Verify guildkeeper:desk/working_hours on pg

begin;

select 'desk.working_hours'::regclass;

rollback;
