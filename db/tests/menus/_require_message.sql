-- Specification of menus._require_message: a message for a menu of reactions.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select lives_ok('select menus._require_message(tests.menu(1), null)', 'its own');
select throws_ok('select menus._require_message(tests.menu(1), 7)', 'U0FMS', null, 'only reactions hang on another');
select throws_ok('select menus._require_message(tests.menu(2), 7002)', 'U0MTK', null, 'where no menu hangs');

select * from finish();
rollback;
