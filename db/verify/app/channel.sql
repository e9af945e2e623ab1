-- Verify guildkeeper:app/channel on pg

begin;

select 'app.channel'::regclass;

rollback;
