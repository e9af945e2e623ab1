-- Revert guildkeeper:discord/create_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.create_role;

commit;
