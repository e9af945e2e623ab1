-- Verify guildkeeper:menus/_places on pg

begin;

select 'menus._places'::regproc;

rollback;
