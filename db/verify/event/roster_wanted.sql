-- Verify guildkeeper:event/roster_wanted on pg

begin;

select 'event.roster_wanted'::regproc;

rollback;
