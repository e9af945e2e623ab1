-- Verify guildkeeper:menus/_lacking on pg

begin;

select 'menus._lacking'::regproc;

rollback;
