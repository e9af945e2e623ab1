-- Verify guildkeeper:menus/link on pg

begin;

select 'menus.link'::regproc;

rollback;
