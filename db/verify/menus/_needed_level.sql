-- Verify guildkeeper:menus/_needed_level on pg

begin;

select 'menus._needed_level'::regproc;

rollback;
