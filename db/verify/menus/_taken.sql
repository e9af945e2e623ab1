-- Verify guildkeeper:menus/_taken on pg

begin;

select 'menus._taken'::regproc;

rollback;
