-- Verify guildkeeper:privacy/schema on pg

begin;

select 'privacy'::regnamespace;

rollback;
