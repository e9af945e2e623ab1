-- Revert guildkeeper:discord/delete_channel from pg

begin;
set local role guildkeeper_owner;

drop function discord.delete_channel;

commit;
