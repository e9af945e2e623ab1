-- Verify guildkeeper:desk/set_up on pg

begin;

select 'desk.set_up'::regproc;

rollback;
