-- Verify guildkeeper:text/schema on pg

begin;

select 'text'::regnamespace;

rollback;
