-- Specification of desk.set_target: targets by priority.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is(
  desk.set_target(1, 'high', '1h', '2h', '1 day', actor_id => 900, facts => tests.lead(), key => 'k', at => tests.h())::text,
  '(1,0,high,01:00:00,02:00:00,24:00:00)', 'of all types'
);
select is(
  (
    desk.set_target(1, 'high', '1h', '2h', '1 day', actor_id => 900, facts => tests.lead(), key => 'k', at => tests.h())
  ).type_number,
  0, 'the same key returns the same'
);
select is((desk.set_target(1, 'high', type => 'support', at => tests.h())).type_number, 1, 'of one type');
select throws_ok($$select desk.set_target(1, 'high', 'soon')$$, 'U0DUR', null, 'a target is a duration');
select throws_ok(
  $$select desk.set_target(1, 'high', '1h', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);

select * from finish();
rollback;
