-- Verify guildkeeper:menus/_counted on pg

begin;

select 'menus._counted'::regproc;

rollback;
