-- Revert guildkeeper:discord/delete_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.delete_role;

commit;
