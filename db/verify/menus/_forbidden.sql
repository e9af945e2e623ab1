-- Verify guildkeeper:menus/_forbidden on pg

begin;

select 'menus._forbidden'::regproc;

rollback;
