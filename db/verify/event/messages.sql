-- Verify guildkeeper:event/messages on pg

begin;

select 'event.messages'::regproc;

rollback;
