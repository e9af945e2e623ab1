-- Verify guildkeeper:menus/_choose on pg

begin;

select 'menus._choose'::regproc;

rollback;
