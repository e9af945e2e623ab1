-- Revert guildkeeper:discord/edit_post from pg

begin;
set local role guildkeeper_owner;

drop function discord.edit_post;

commit;
