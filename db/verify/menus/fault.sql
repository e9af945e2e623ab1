-- Verify guildkeeper:menus/fault on pg

begin;

select 'menus.fault'::regtype;

rollback;
