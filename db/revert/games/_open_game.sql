-- Revert guildkeeper:games/_open_game from pg

begin;
set local role guildkeeper_owner;

drop function games._open_game;

commit;
