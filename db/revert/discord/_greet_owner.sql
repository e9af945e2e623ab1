-- Revert guildkeeper:discord/_greet_owner from pg

begin;
set local role guildkeeper_owner;

drop function discord._greet_owner;
drop type discord.welcome;

commit;
