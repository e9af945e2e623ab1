-- Verify guildkeeper:menus/_wait on pg

begin;

select 'menus._wait'::regproc;

rollback;
