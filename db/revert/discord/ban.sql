-- Revert guildkeeper:discord/ban from pg

begin;
set local role guildkeeper_owner;

drop function discord.ban;

commit;
