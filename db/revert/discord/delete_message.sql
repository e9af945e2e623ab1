-- Revert guildkeeper:discord/delete_message from pg

begin;
set local role guildkeeper_owner;

drop function discord.delete_message;

commit;
