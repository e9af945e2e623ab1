-- Verify guildkeeper:menus/_ref on pg

begin;

select 'menus._ref'::regproc;

rollback;
