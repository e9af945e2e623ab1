-- Verify guildkeeper:menus/shown on pg

begin;

select 'menus.shown'::regtype;

rollback;
