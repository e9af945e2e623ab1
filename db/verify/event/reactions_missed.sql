-- Verify guildkeeper:event/reactions_missed on pg

begin;

select 'event.reactions_missed'::regproc;

rollback;
