-- Revert guildkeeper:voice/_guild_left from pg

begin;
set local role guildkeeper_owner;

drop trigger voice_guild_left on app.guild;
drop function voice._guild_left;

commit;
