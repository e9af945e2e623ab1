-- Verify guildkeeper:app/schema on pg

begin;

select 'app'::regnamespace;

rollback;
