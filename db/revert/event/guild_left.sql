-- Revert guildkeeper:event/guild_left from pg

begin;
set local role guildkeeper_owner;

drop function event.guild_left;

commit;
