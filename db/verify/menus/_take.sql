-- Verify guildkeeper:menus/_take on pg

begin;

select 'menus._take'::regproc;

rollback;
