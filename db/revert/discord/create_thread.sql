-- Revert guildkeeper:discord/create_thread from pg

begin;
set local role guildkeeper_owner;

drop function discord.create_thread;

commit;
