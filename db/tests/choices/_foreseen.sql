-- Specification of choices._foreseen: what a decision comes to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform tests.edit_option(1, 1, duration => '1 day', price => 5); perform tests.press(5, 2); end $$;
create function tests.foreseen(d choices.decision) returns text language sql as $$
  select string_agg(concat_ws(' ', f.option, f.result, f.paid, f.refusal), ', ')
  from choices._foreseen(tests.menu_facts(1), tests.option_facts(1, 1), 5, d, tests.t()) f
$$;
select is(
  tests.foreseen(row(true, array[row(1, 2)::menus.place], false, false, false, null, null)), '1 given 5, 2 taken',
  'given and taken'
);
select is(tests.foreseen(row(false, '{}', false, false, false, 'option_held', '{x}')), '1 refused option_held', 'refused');
select is(tests.foreseen(row(false, '{}', false, false, true, null, null)), '1 unchanged', 'nothing');

select * from finish();
rollback;
