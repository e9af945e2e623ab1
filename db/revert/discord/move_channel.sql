-- Revert guildkeeper:discord/move_channel from pg

begin;
set local role guildkeeper_owner;

drop function discord.move_channel;

commit;
