-- Verify guildkeeper:menus/_flaw on pg

begin;

select 'menus._flaw'::regproc;

rollback;
