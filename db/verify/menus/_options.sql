-- Verify guildkeeper:menus/_options on pg

begin;

select 'menus._options'::regproc;

rollback;
