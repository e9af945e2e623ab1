-- Revert guildkeeper:discord/clear_reactions from pg

begin;
set local role guildkeeper_owner;

drop function discord.clear_reactions;

commit;
