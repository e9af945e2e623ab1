-- Verify guildkeeper:menus/_faults on pg

begin;

select 'menus._faults'::regproc;

rollback;
