-- Verify guildkeeper:outbox/_when_done on pg

begin;

select 'outbox._when_done(bigint, bigint, text, jsonb)'::regprocedure;

rollback;
