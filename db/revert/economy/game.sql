-- Revert guildkeeper:economy/game from pg

begin;
set local role guildkeeper_owner;

drop table economy.game_counter;
drop table economy.game;
drop type economy.game_state;
drop type economy.game_kind;

commit;
