-- Verify guildkeeper:outbox/schema on pg

begin;

select 'outbox'::regnamespace;

rollback;
