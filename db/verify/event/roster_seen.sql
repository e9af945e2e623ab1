-- Verify guildkeeper:event/roster_seen on pg

begin;

select 'event.roster_seen'::regproc;

rollback;
