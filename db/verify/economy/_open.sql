-- Verify guildkeeper:economy/_open on pg

begin;

select 'economy.opened'::regtype;
select 'economy._open(bigint, text, jsonb, text, bigint, text, timestamptz)'::regprocedure;

rollback;
