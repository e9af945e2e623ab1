-- Revert guildkeeper:discord/add_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.add_role;

commit;
