-- Revert guildkeeper:games/game from pg

begin;
set local role guildkeeper_owner;

drop table games.game_counter;
drop table games.game;
drop type games.game_state;
drop type games.game_kind;

commit;
