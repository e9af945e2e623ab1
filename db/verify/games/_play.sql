-- Verify guildkeeper:games/_play on pg

begin;

select 'games.played'::regtype;
select 'games._play(bigint, games.game_kind, bigint, numeric, text, bigint, text, timestamptz)'::regprocedure;

rollback;
