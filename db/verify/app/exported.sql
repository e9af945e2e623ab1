-- Verify guildkeeper:app/exported on pg

begin;

select 'app.exported'::regclass;

rollback;
