-- Verify guildkeeper:menus/_missed on pg

begin;

select 'menus._missed'::regproc;

rollback;
