-- Revert guildkeeper:discord/add_reaction from pg

begin;
set local role guildkeeper_owner;

drop function discord.add_reaction;

commit;
