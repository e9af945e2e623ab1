-- Verify guildkeeper:menus/_amount_or on pg

begin;

select 'menus._amount_or'::regproc;

rollback;
