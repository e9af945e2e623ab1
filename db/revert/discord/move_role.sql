-- Revert guildkeeper:discord/move_role from pg

begin;
set local role guildkeeper_owner;

drop function discord.move_role;

commit;
