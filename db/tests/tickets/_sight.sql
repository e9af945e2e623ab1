-- Specification of tickets._sight: who sees what.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select is((tickets._sight(1, 1, 77, tests.staff())).is_for_staff, true, 'staff see it as staff');
select is(
  (select row(s.opener_id, s.is_for_staff, s.is_being_read)::text from tickets._sight(1, 1, 5, tests.anybody()) s), '(5,f,f)',
  'its opener as its opener'
);
select throws_ok('select tickets._sight(1, 1, 6, tests.anybody())', 'U0TYR', null, 'nobody else');
select throws_ok('select tickets._sight(1, 2, null, null)', 'U0TKT', null, 'nor what there is not');
update tickets.ticket set state = 'closed', closed_at = tests.h(1);
select is(
  (select row(s.is_being_read, s.as_of = tests.h(1))::text from tickets._sight(1, 1, null, null) s), '(t,t)',
  'a history may still be read'
);

select * from finish();
rollback;
