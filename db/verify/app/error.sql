-- Verify guildkeeper:app/error on pg

begin;

select 'app.error'::regclass;

rollback;
