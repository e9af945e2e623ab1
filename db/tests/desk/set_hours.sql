-- Specification of desk.set_hours: working hours are set day by day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(8);

select results_eq(
  $$select h.weekday, h.ranges from desk.set_hours(
    1, '{1}', '9-12, 13-17:30', actor_id => 900, facts => tests.lead(), key => 'k'
  ) h$$,
  $$values (1, '09:00-12:00, 13:00-17:30')$$, 'one day'
);
select results_eq(
  $$select h.weekday, h.ranges from desk.set_hours(
    1, '{1}', '9-12, 13-17:30', actor_id => 900, facts => tests.lead(), key => 'k'
  ) h$$,
  $$values (1, '09:00-12:00, 13:00-17:30')$$, 'the same key again'
);
select is_empty($$select desk.set_hours(1, '{1}', null)$$, 'nothing is no hours');
select is(
  (select count(*) from desk.set_hours(1, '{1,2,5}', '22-4') h where h.ranges = '22:00-04:00'), 3::bigint,
  'several days at once'
);
select throws_ok($$select desk.set_hours(1, '{1,8}', '9-12')$$, 'U0THO', null, 'there are seven days');
select throws_ok(
  $$select desk.set_hours(1, '{1}', '9-12', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);
delete from outbox.due;
insert into desk.type (guild_id, number, name) values (1, 2, 'Slow');
select desk.set_hours(1, '{2}', '9-12', at => tests.h());
select results_eq(
  'select tests.work()', array['tickets.type 1 01 12:00', 'tickets.type 2 01 12:00'], 'tickets and queues follow'
);
delete from outbox.due;
select desk.set_hours(1, '{2}', '9-12', '2', at => tests.h());
select results_eq('select tests.work()', array['tickets.type 2 01 12:00'], 'of the type that it is about');

select * from finish();
rollback;
