-- Verify guildkeeper:event/reactions_counted on pg

begin;

select 'event.reactions_counted'::regproc;

rollback;
