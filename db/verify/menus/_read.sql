-- Verify guildkeeper:menus/_read on pg

begin;

select 'menus._read'::regproc;

rollback;
