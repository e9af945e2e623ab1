-- Verify guildkeeper:games/_hand on pg

begin;

select 'games.hand'::regtype;
select 'games._hand(bigint, bigint)'::regprocedure;

rollback;
