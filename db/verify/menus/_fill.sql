-- Verify guildkeeper:menus/_fill on pg

begin;

select 'menus._fill'::regproc;

rollback;
