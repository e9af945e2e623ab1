-- Verify guildkeeper:personal/schema on pg

begin;

select 'personal'::regnamespace;

rollback;
