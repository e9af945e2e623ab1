-- Verify guildkeeper:menus/outcome on pg

begin;

select 'menus.outcome'::regtype;

rollback;
