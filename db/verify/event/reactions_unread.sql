-- Verify guildkeeper:event/reactions_unread on pg

begin;

select 'event.reactions_unread'::regproc;

rollback;
