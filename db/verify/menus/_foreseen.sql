-- Verify guildkeeper:menus/_foreseen on pg

begin;

select 'menus._foreseen'::regproc;

rollback;
