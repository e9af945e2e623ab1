-- Verify guildkeeper:menus/_store_requirement on pg

begin;

select 'menus._store_requirement'::regproc;

rollback;
