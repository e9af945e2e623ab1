-- Verify guildkeeper:menus/_pages on pg

begin;

select 'menus._pages'::regproc;

rollback;
