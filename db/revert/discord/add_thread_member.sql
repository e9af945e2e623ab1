-- Revert guildkeeper:discord/add_thread_member from pg

begin;
set local role guildkeeper_owner;

drop function discord.add_thread_member;

commit;
