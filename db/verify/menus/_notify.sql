-- Verify guildkeeper:menus/_notify on pg

begin;

select 'menus._notify'::regproc;

rollback;
