-- Verify guildkeeper:event/bans_seen on pg

begin;

select 'event.bans_seen'::regproc;

rollback;
