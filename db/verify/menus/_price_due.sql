-- Verify guildkeeper:menus/_price_due on pg

begin;

select 'menus._price_due'::regproc;

rollback;
