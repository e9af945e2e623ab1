-- Verify guildkeeper:menus/choose on pg

begin;

select 'menus.choose'::regproc;

rollback;
