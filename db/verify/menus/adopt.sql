-- Verify guildkeeper:menus/adopt on pg

begin;

select 'menus.adopt'::regproc;

rollback;
