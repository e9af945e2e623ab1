-- Revert guildkeeper:discord/pin_message from pg

begin;
set local role guildkeeper_owner;

drop function discord.pin_message;

commit;
