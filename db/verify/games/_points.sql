-- Verify guildkeeper:games/_points on pg

begin;

select 'games._points(bigint[])'::regprocedure;

rollback;
