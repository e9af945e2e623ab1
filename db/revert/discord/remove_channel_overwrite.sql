-- Revert guildkeeper:discord/remove_channel_overwrite from pg

begin;
set local role guildkeeper_owner;

drop function discord.remove_channel_overwrite;

commit;
