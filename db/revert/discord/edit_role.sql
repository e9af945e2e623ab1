-- Revert guildkeeper:discord/edit_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.edit_role;

commit;
