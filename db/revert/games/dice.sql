-- Revert guildkeeper:games/dice from pg

begin;
set local role guildkeeper_owner;

drop function games.dice;

commit;
