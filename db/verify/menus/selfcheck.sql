-- Verify guildkeeper:menus/selfcheck on pg

begin;

select 'menus.selfcheck'::regproc;

rollback;
