-- Verify guildkeeper:menus/drop_option on pg

begin;

select 'menus.drop_option'::regproc;

rollback;
