-- Verify guildkeeper:app/_permission_title on pg

begin;

select 'app._permission_title'::regproc;

rollback;
