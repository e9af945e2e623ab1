-- Verify guildkeeper:app/export on pg

begin;

select 'app.export'::regproc;

rollback;
