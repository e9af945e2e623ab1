-- Verify guildkeeper:menus/schema on pg

begin;

select 'menus'::regnamespace;

rollback;
