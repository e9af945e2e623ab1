-- Verify guildkeeper:app/time_zone on pg

begin;

select 'app.time_zone'::regclass;

rollback;
