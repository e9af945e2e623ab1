-- Specification of menus._amount_or: an amount, or what there is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._amount_or(7, null, 1, 9), 7::bigint, 'what there is');
select is(menus._amount_or(7, 8, 1, 9), 8::bigint, 'or what was typed');
select throws_ok('select menus._amount_or(7, 10, 1, 9)', 'U0AMT', null, 'within its bounds');

select * from finish();
rollback;
