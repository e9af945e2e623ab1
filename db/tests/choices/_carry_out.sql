-- Specification of choices._carry_out: what was decided, a row each.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

create function tests.carry_out(decision choices.decision, member_id bigint default 5) returns text language sql as $$
  select tests.became(array(
    select o from choices._carry_out(tests.menu_facts(1), tests.option_facts(1, 1), member_id, decision, '{}', null, tests.t()) o
  ))
$$;
do $$ begin perform roles._lock(1, '{5}'); end $$;
select is(tests.carry_out(row(false, '{}', false, false, false, null, null)), '201 unchanged', 'nothing');
select is(
  tests.carry_out(row(false, '{}', false, false, false, 'option_held', '{Bronze}')), '201 refused option_held',
  'a refusal'
);
select is(tests.carry_out(row(true, '{}', false, false, false, null, null)), '201 given', 'given');
select is(
  tests.carry_out(row(false, array[row(1, 1)::menus.place], false, false, false, null, null)), '201 taken', 'taken'
);
select is(tests.carry_out(row(false, '{}', true, false, false, null, null)), '201 waits 1', 'waits');
select is(tests.carry_out(row(false, '{}', false, true, false, null, null)), '201 left', 'and no more');
select is(tests.told(), '5+201 5-201', 'Discord is told');

select * from finish();
rollback;
