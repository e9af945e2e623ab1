-- Verify guildkeeper:desk/set_type on pg

begin;

select 'desk.set_type'::regproc;

rollback;
