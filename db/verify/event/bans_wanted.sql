-- Verify guildkeeper:event/bans_wanted on pg

begin;

select 'event.bans_wanted'::regproc;

rollback;
