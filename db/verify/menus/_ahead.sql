-- Verify guildkeeper:menus/_ahead on pg

begin;

select 'menus._ahead'::regproc;

rollback;
