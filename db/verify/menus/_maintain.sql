-- Verify guildkeeper:menus/_maintain on pg

begin;

select 'menus._maintain'::regproc;

rollback;
