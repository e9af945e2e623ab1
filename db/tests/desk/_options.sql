-- Specification of desk._options: the options there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is(
  (select o.value from desk._options(desk._require_type(1, '1')) o where o.key = 'desk.type.name'), 'Support',
  'as they are'
);
select is_empty(
  $$select o.key from desk._options(desk._require_type(1, '1')) o where o.allowed is null or o.description is null$$,
  'what each means and allows is said'
);
select results_eq(
  $$select o.kind from desk._options(desk._require_type(1, '1')) o where o.key ~ '\.(room|cooldown|staff_role_ids)$'$$,
  array['choice', 'roles', 'duration'], 'each has its kind'
);
select is(
  (select o.default_value from desk._options(desk._require_type(1, '1')) o where o.key = 'desk.type.close_after'),
  '24:00:00', 'with its default'
);
select is(
  (select o.choices from desk._options(desk._require_type(1, '1')) o where o.key = 'desk.type.when_full'),
  '{queue,refuse}', 'and what there is to choose'
);

select * from finish();
rollback;
