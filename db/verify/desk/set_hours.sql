-- Verify guildkeeper:desk/set_hours on pg

begin;

select 'desk.set_hours'::regproc;

rollback;
