-- Verify guildkeeper:privacy/export on pg

begin;

select 'privacy.export'::regproc;

rollback;
