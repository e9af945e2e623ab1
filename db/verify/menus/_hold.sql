-- Verify guildkeeper:menus/_hold on pg

begin;

select 'menus._hold'::regproc;

rollback;
