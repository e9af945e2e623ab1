-- Verify guildkeeper:menus/options on pg

begin;

select 'menus.options'::regproc;

rollback;
