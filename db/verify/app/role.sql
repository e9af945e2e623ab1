-- Verify guildkeeper:app/role on pg

begin;

select 'app.role'::regclass;

rollback;
