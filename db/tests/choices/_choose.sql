-- Specification of choices._choose: see choices.choose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

do $$ begin perform roles._lock(1, '{5}'); end $$;
select is(
  tests.became(array(select o from choices._choose(tests.menu_facts(1), 5, 1, '{1, 3}', '{}', true, 5, tests.t()) o)),
    '201 given, 203 given',
  'these'
);
select is(
  tests.became(array(select o from choices._choose(tests.menu_facts(1), 5, 1, '{3}', '{}', true, 5, tests.t()) o)), '201 taken',
  'and no others'
);

select tests.edit_option(1, 2, cap => 1);
do $$ begin perform tests.press(6, 2); perform tests.press(5, 2); end $$;
select is(
  tests.became(array(select o from choices._choose(tests.menu_facts(1), 5, 1, '{3, 1}', '{}', false, 5, tests.t()) o)),
    '201 given',
  'who saw nothing of the list stays on it'
);
select is(
  tests.became(array(select o from choices._choose(tests.menu_facts(1), 5, 1, '{3}', '{}', true, 5, tests.t()) o)),
  '201 taken, 202 left', 'who saw it leaves it'
);

select * from finish();
rollback;
