-- Verify guildkeeper:income/_require_claim_name on pg

begin;

select 'income._require_claim_name'::regproc;

rollback;
