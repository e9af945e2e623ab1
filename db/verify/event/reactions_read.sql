-- Verify guildkeeper:event/reactions_read on pg

begin;

select 'event.reactions_read'::regproc;

rollback;
