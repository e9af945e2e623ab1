-- Verify guildkeeper:tickets/_access_changed on pg

begin;

select 'tickets._access_changed'::regproc;

rollback;
