-- Verify guildkeeper:menus/_page on pg

begin;

select 'menus._page'::regproc;

rollback;
