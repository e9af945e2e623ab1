-- Verify guildkeeper:desk/schema on pg

begin;

select 'desk'::regnamespace;

rollback;
