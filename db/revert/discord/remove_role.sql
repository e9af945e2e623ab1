-- Revert guildkeeper:discord/remove_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.remove_role;

commit;
