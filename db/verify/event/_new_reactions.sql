-- Verify guildkeeper:event/_new_reactions on pg

begin;

select 'event._new_reactions'::regproc;

rollback;
