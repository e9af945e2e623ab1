-- Verify guildkeeper:menus/settings on pg

begin;

select 'menus.settings'::regclass;

rollback;
