-- Revert guildkeeper:discord/time_out from pg

begin;
set local role guildkeeper_owner;

drop function discord.time_out;

commit;
