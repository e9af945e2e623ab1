-- Verify guildkeeper:event/reactions on pg

begin;

select 'event.reactions'::regproc;

rollback;
