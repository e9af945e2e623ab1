-- Verify guildkeeper:menus/_hold_options on pg

begin;

select 'menus._hold_options'::regproc;

rollback;
