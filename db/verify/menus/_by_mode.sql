-- Verify guildkeeper:menus/_by_mode on pg

begin;

select 'menus._by_mode'::regproc;

rollback;
