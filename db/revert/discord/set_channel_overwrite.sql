-- Revert guildkeeper:discord/set_channel_overwrite from pg

begin;
set local role guildkeeper_owner;

drop function discord.set_channel_overwrite;

commit;
