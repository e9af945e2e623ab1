-- Verify guildkeeper:menus/_uncertain on pg

begin;

select 'menus._uncertain'::regproc;

rollback;
