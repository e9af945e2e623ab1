-- Verify guildkeeper:imports/schema on pg

begin;

select 'imports'::regnamespace;

rollback;
