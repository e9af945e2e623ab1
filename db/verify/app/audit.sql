-- Verify guildkeeper:app/audit on pg

begin;

select 'app.audit'::regclass;

rollback;
