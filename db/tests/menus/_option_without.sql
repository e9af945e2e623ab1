-- Specification of menus._option_without: an option without something.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is((menus._option_without(tests.option(2, 1), 'emoji')).emoji, null, 'its emoji');
select throws_ok($$select menus._option_without(tests.option(2, 1), 'label')$$, 'U0WTM', null, 'not what it must have');

select * from finish();
rollback;
