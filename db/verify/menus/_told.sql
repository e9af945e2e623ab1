-- Verify guildkeeper:menus/_told on pg

begin;

select 'menus._told'::regproc;

rollback;
