-- Verify guildkeeper:menus/_let_go on pg

begin;

select 'menus._let_go'::regproc;

rollback;
