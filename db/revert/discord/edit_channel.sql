-- Revert guildkeeper:discord/edit_channel from pg

begin;
set local role guildkeeper_owner;

drop function discord.edit_channel;

commit;
