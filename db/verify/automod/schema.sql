-- Verify guildkeeper:automod/schema on pg

begin;

select 'automod'::regnamespace;

rollback;
