-- Verify guildkeeper:app/settings on pg

begin;

select 'app.settings'::regclass;

rollback;
