-- Specification of tickets._options: the options there are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(
  (select o.value from tickets._options(tickets._require_type(1, '1')) o where o.name = 'name'), 'Support', 'as they are'
);
select is_empty(
  $$select o.name from tickets._options(tickets._require_type(1, '1')) o where o.allowed is null or o.description is null$$,
  'what each means and allows is said'
);
select results_eq(
  $$select o.kind from tickets._options(tickets._require_type(1, '1')) o where o.name in ('room', 'cooldown', 'staff_role_ids')$$,
  array['choice', 'roles', 'duration'], 'each has its kind'
);

select * from finish();
rollback;
