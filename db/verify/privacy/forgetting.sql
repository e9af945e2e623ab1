-- Verify guildkeeper:privacy/forgetting on pg

begin;

select 'privacy.forgetting'::regclass;

rollback;
