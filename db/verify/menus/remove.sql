-- Verify guildkeeper:menus/remove on pg

begin;

select 'menus.remove'::regproc;

rollback;
