-- Verify guildkeeper:menus/requirements on pg

begin;

select 'menus.requirements'::regproc;

rollback;
