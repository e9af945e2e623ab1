-- Verify guildkeeper:pictures/schema on pg

begin;

select 'pictures'::regnamespace;

rollback;
