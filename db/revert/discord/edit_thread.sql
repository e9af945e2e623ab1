-- Revert guildkeeper:discord/edit_thread from pg

begin;
set local role guildkeeper_owner;

drop function discord.edit_thread;

commit;
