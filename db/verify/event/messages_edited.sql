-- Verify guildkeeper:event/messages_edited on pg

begin;

select 'event.messages_edited'::regproc;

rollback;
