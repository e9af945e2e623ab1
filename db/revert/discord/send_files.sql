-- Revert guildkeeper:discord/send_files from pg

begin;
set local role guildkeeper_owner;

drop function discord.send_files;

commit;
