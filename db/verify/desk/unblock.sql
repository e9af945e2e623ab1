-- Verify guildkeeper:desk/unblock on pg

begin;

select 'desk.unblock'::regproc;

rollback;
