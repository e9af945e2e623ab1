-- Revert guildkeeper:games/_play from pg

begin;
set local role guildkeeper_owner;

drop function games._play(bigint, games.game_kind, bigint, numeric, text, bigint, text, timestamptz);
drop type games.played;

commit;
