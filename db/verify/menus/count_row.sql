-- Verify guildkeeper:menus/count_row on pg

begin;

select 'menus.count_row'::regtype;

rollback;
