-- Revert guildkeeper:discord/create_channel from pg

begin;
set local role guildkeeper_owner;

drop function discord.create_channel;

commit;
