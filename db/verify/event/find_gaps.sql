-- Verify guildkeeper:event/find_gaps on pg

begin;

select 'event.find_gaps'::regproc;

rollback;
