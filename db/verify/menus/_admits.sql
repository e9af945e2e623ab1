-- Verify guildkeeper:menus/_admits on pg

begin;

select 'menus._admits'::regproc;

rollback;
