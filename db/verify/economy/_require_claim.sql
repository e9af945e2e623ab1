-- Verify guildkeeper:economy/_require_claim on pg

begin;

select 'economy._require_claim(bigint, text)'::regprocedure;

rollback;
