-- Verify guildkeeper:games/_draws on pg

begin;

select 'games._draws(games.game_kind, bytea)'::regprocedure;

rollback;
