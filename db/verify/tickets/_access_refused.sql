-- Verify guildkeeper:tickets/_access_refused on pg

begin;

select 'tickets._access_refused'::regproc;

rollback;
