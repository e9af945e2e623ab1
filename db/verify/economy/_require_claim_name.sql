-- Verify guildkeeper:economy/_require_claim_name on pg

begin;

select 'economy._require_claim_name(bigint, text)'::regprocedure;

rollback;
