-- Verify guildkeeper:app/guild on pg

begin;

select 'app.guild'::regclass;

rollback;
