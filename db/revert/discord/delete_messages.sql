-- Revert guildkeeper:discord/delete_messages from pg

begin;
set local role guildkeeper_owner;

drop function discord.delete_messages;

commit;
