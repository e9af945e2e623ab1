-- Revert guildkeeper:discord/send_message from pg

begin;
set local role guildkeeper_owner;

drop function discord.send_message;

commit;
