-- Verify guildkeeper:menus/_is_waiting on pg

begin;

select 'menus._is_waiting'::regproc;

rollback;
