-- Verify guildkeeper:games/_odds on pg

begin;

select 'games._odds(games.game_kind)'::regprocedure;

rollback;
