-- Verify guildkeeper:app/config on pg

begin;

select 'app.config'::regproc;

rollback;
