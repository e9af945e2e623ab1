-- Verify guildkeeper:event/guild_left on pg

begin;

select 'event.guild_left'::regproc;

rollback;
