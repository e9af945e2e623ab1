-- Revert guildkeeper:discord/unpin_message from pg

begin;
set local role guildkeeper_owner;

drop function discord.unpin_message;

commit;
