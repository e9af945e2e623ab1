-- Verify guildkeeper:menus/move on pg

begin;

select 'menus.move'::regproc;

rollback;
