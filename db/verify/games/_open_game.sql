-- Verify guildkeeper:games/_open_game on pg

begin;

select 'games._open_game'::regproc;

rollback;
