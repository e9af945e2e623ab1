-- Revert guildkeeper:event/guild_seen from pg

begin;
set local role guildkeeper_owner;

drop function event.guild_seen;

commit;
