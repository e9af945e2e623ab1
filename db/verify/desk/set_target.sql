-- Verify guildkeeper:desk/set_target on pg

begin;

select 'desk.set_target'::regproc;

rollback;
