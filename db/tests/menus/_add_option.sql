-- Specification of menus._add_option: a role becomes an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (select row(o.number, o.role_ids, o.emoji, o.label)::text from menus._add_option(tests.menu(2), 202, null, null, tests.t()) o),
  '(4,{202},🇦,Silver)', 'called like the role, with a letter for its reaction'
);
select throws_ok('select menus._add_option(tests.menu(2), 221, null, null, tests.t())', 'U0ROL', null, 'a role that there is');

select * from finish();
rollback;
