-- Verify guildkeeper:event/guild_seen on pg

begin;

select 'event.guild_seen'::regproc;

rollback;
