-- Verify guildkeeper:menus/_hears on pg

begin;

select 'menus._hears'::regproc;

rollback;
