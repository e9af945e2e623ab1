-- Verify guildkeeper:privacy/forget on pg

begin;

select 'privacy.forget'::regproc;

rollback;
