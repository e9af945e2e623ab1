-- Verify guildkeeper:menus/waiting on pg

begin;

select 'menus.waiting'::regclass;

rollback;
