-- Verify guildkeeper:menus/health on pg

begin;

select 'menus.health'::regproc;

rollback;
