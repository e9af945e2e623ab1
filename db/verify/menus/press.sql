-- Verify guildkeeper:menus/press on pg

begin;

select 'menus.press'::regproc;

rollback;
