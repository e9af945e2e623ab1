-- Revert guildkeeper:discord/post_notice from pg

begin;
set local role guildkeeper_owner;

drop function discord.post_notice;

commit;
