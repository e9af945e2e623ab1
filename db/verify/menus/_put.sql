-- Verify guildkeeper:menus/_put on pg

begin;

select 'menus._put'::regproc;

rollback;
