-- Revert guildkeeper:discord/unban from pg

begin;
set local role guildkeeper_owner;

drop function discord.unban;

commit;
