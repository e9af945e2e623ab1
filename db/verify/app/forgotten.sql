-- Verify guildkeeper:app/forgotten on pg

begin;

select 'app.forgotten'::regclass;

rollback;
