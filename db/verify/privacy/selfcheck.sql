-- Verify guildkeeper:privacy/selfcheck on pg

begin;

select 'privacy.selfcheck'::regproc;

rollback;
