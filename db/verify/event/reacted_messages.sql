-- Verify guildkeeper:event/reacted_messages on pg

begin;

select 'event.reacted_messages'::regproc;

rollback;
