-- Verify guildkeeper:menus/_store_option on pg

begin;

select 'menus._store_option'::regproc;

rollback;
