-- Revert guildkeeper:discord/set_slowmode from pg

begin;
set local role guildkeeper_owner;

drop function discord.set_slowmode;

commit;
