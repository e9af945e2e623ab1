-- Revert guildkeeper:discord/post from pg

begin;
set local role guildkeeper_owner;

drop function discord.post;

commit;
