-- Revert guildkeeper:discord/post_to_member from pg

begin;
set local role guildkeeper_owner;

drop function discord.post_to_member;

commit;
