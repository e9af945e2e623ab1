-- Verify guildkeeper:menus/_add_option on pg

begin;

select 'menus._add_option'::regproc;

rollback;
