-- Verify guildkeeper:menus/_worn_by on pg

begin;

select 'menus._worn_by'::regproc;

rollback;
