-- Revert guildkeeper:discord/edit_message from pg

begin;
set local role guildkeeper_owner;

drop function discord.edit_message;

commit;
