-- Verify guildkeeper:menus/unlink on pg

begin;

select 'menus.unlink'::regproc;

rollback;
