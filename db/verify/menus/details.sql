-- Verify guildkeeper:menus/details on pg

begin;

select 'menus.details'::regproc;

rollback;
