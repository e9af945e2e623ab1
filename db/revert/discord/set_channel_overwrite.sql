-- Revert guildkeeper:discord/set_channel_overwrite from pg

begin;
set local role guildkeeper_owner;

drop function discord.set_channel_overwrite(bigint, bigint, bigint, boolean, bigint, bigint, text);

commit;
