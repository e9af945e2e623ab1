-- Verify guildkeeper:economy/_lock_account on pg

begin;

select 'economy._lock_account'::regproc;

rollback;
