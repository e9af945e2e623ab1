-- Verify guildkeeper:games/_end on pg

begin;

select 'games._end(games.game, text, timestamptz)'::regprocedure;

rollback;
