-- Verify guildkeeper:menus/_require_option on pg

begin;

select 'menus._require_option'::regproc;

rollback;
