-- Verify guildkeeper:menus/_pay on pg

begin;

select 'menus._pay'::regproc;

rollback;
