-- Verify guildkeeper:app/zone_of on pg

begin;

select 'app.zone_of'::regproc;

rollback;
