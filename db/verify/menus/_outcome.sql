-- Verify guildkeeper:menus/_outcome on pg

begin;

select 'menus._outcome'::regproc;

rollback;
