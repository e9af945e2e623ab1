-- Verify guildkeeper:event/history_read on pg

begin;

select 'event.history_read'::regproc;

rollback;
