-- Verify guildkeeper:menus/list on pg

begin;

select 'menus.list'::regproc;

rollback;
