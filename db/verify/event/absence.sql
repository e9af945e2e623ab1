-- Verify guildkeeper:event/absence on pg

begin;

select 'event.absence'::regclass;

rollback;
