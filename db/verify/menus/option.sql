-- Verify guildkeeper:menus/option on pg

begin;

select 'menus.option'::regclass;

rollback;
