-- Revert guildkeeper:discord/remove_thread_member from pg

begin;
set local role guildkeeper_owner;

drop function discord.remove_thread_member;

commit;
