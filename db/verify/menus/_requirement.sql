-- Verify guildkeeper:menus/_requirement on pg

begin;

select 'menus._requirement'::regproc;

rollback;
