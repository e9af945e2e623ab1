-- Verify guildkeeper:app/configure on pg

begin;

select 'app.configure'::regproc;

rollback;
