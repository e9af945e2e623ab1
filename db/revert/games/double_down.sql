-- Revert guildkeeper:games/double_down from pg

begin;
set local role guildkeeper_owner;

drop function games.double_down;

commit;
