-- Verify guildkeeper:desk/remove_type on pg

begin;

select 'desk.remove_type'::regproc;

rollback;
