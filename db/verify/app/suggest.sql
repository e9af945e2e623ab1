-- Verify guildkeeper:app/suggest on pg

begin;

select 'app.suggest'::regproc;

rollback;
