-- Verify guildkeeper:event/schema on pg

begin;

select 'event'::regnamespace;

rollback;
