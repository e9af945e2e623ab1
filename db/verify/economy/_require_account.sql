-- Verify guildkeeper:economy/_require_account on pg

begin;

select 'economy._require_account'::regproc;

rollback;
