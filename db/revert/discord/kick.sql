-- Revert guildkeeper:discord/kick from pg

begin;
set local role guildkeeper_owner;

drop function discord.kick;

commit;
