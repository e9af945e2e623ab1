-- Verify guildkeeper:menus/_show on pg

begin;

select 'menus._show'::regproc;

rollback;
