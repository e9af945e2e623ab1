-- Verify guildkeeper:outbox/_follow_up on pg

begin;

select 'outbox._follow_up(bigint, bigint, bigint, timestamptz)'::regprocedure;

rollback;
