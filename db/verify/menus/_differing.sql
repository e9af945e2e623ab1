-- Verify guildkeeper:menus/_differing on pg

begin;

select 'menus._differing'::regproc;

rollback;
