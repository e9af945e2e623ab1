-- Verify guildkeeper:games/_stake on pg

begin;

select 'games._stake(bigint, bigint, bigint, bigint, timestamptz)'::regprocedure;

rollback;
