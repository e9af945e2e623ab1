-- Verify guildkeeper:menus/suggest on pg

begin;

select 'menus.suggest'::regproc;

rollback;
