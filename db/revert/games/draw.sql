-- Revert guildkeeper:games/draw from pg

begin;
set local role guildkeeper_owner;

drop function games.draw;

commit;
