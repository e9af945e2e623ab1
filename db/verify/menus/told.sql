-- Verify guildkeeper:menus/told on pg

begin;

select 'menus.told'::regtype;

rollback;
