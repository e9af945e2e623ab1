-- Verify guildkeeper:menus/_freshen on pg

begin;

select 'menus._freshen'::regproc;

rollback;
