-- Specification of menus._choose: see menus.choose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform roles._lock(1, '{5}'); end $$;
select is(
  tests.became(array(select o from menus._choose(tests.menu(1), 5, 1, '{1, 3}', '{}', 5, tests.t()) o)), '201 given, 203 given',
  'these'
);
select is(
  tests.became(array(select o from menus._choose(tests.menu(1), 5, 1, '{3}', '{}', 5, tests.t()) o)), '201 taken',
  'and no others'
);

select * from finish();
rollback;
