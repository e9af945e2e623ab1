-- Revert guildkeeper:discord/remove_reaction from pg

begin;
set local role guildkeeper_owner;

drop function discord.remove_reaction;

commit;
