-- Verify guildkeeper:games/_begin on pg

begin;

select 'games._begin(bigint, games.game_kind, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;

rollback;
