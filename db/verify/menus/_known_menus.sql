-- Verify guildkeeper:menus/_known_menus on pg

begin;

select 'menus._known_menus'::regproc;

rollback;
