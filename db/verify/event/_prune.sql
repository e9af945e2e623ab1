-- Verify guildkeeper:event/_prune on pg

begin;

select 'event._prune'::regproc;

rollback;
