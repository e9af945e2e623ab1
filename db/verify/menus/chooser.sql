-- Verify guildkeeper:menus/chooser on pg

begin;

select 'menus.chooser'::regproc;

rollback;
