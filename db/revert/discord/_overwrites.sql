-- Revert guildkeeper:discord/_overwrites from pg

begin;
set local role guildkeeper_owner;

drop function discord._overwrites;
drop type discord.overwrite;

commit;
