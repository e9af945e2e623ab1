-- Verify guildkeeper:menus/_find_option on pg

begin;

select 'menus._find_option'::regproc;

rollback;
