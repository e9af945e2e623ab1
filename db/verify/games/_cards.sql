-- Verify guildkeeper:games/_cards on pg

begin;

select 'games._cards(bigint, bigint, boolean)'::regprocedure;

rollback;
