-- Verify guildkeeper:menus/_people on pg

begin;

select 'menus._people'::regproc;

rollback;
