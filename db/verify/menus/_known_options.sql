-- Verify guildkeeper:menus/_known_options on pg

begin;

select 'menus._known_options'::regproc;

rollback;
