-- Verify guildkeeper:menus/set_option on pg

begin;

select 'menus.set_option'::regproc;

rollback;
