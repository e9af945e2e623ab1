-- Verify guildkeeper:menus/_heard on pg

begin;

select 'menus._heard'::regproc;

rollback;
