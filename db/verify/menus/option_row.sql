-- Verify guildkeeper:menus/option_row on pg

begin;

select 'menus.option_row'::regtype;

rollback;
