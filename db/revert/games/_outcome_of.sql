-- Revert guildkeeper:games/_outcome_of from pg

begin;
set local role guildkeeper_owner;

drop function games._outcome_of(games.game_kind, text, bigint[]);

commit;
