-- Verify guildkeeper:menus/add_options on pg

begin;

select 'menus.add_options'::regproc;

rollback;
