-- Verify guildkeeper:desk/targets on pg

begin;

select 'desk.targets'::regproc;

rollback;
