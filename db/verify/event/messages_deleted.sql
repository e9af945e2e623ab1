-- Verify guildkeeper:event/messages_deleted on pg

begin;

select 'event.messages_deleted'::regproc;

rollback;
