-- Verify guildkeeper:menus/_cleared on pg

begin;

select 'menus._cleared'::regproc;

rollback;
