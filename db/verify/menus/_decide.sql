-- Verify guildkeeper:menus/_decide on pg

begin;

select 'menus._decide'::regproc;

rollback;
