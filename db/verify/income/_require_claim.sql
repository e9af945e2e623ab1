-- Verify guildkeeper:income/_require_claim on pg

begin;

select 'income._require_claim'::regproc;

rollback;
