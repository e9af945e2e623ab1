-- Specification of tickets.set_option: one option of a type is set.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(10);

select is(
  (select row(o.key, o.value, o.effects)::text
   from tickets.set_option(1, '1', 'warn_after', '"2 Tage"', actor_id => 900, facts => tests.lead(), key => 'k') o),
  '(desk.type.warn_after,"2 days",)', 'it is as it is now'
);
select is(
  (tickets.set_option(1, '1', 'warn_after', '"2 Tage"', actor_id => 900, facts => tests.lead(), key => 'k')).value, '2 days',
  'the same key returns the same'
);
select is((tickets.set_option(1, '1', 'warn_after', 'null')).value, null, 'nothing is the default again');
select is((tickets.set_option(1, 'support', 'name', '"Help"')).value, 'Help', 'also its name');
select throws_ok(
  $$select tickets.set_option(1, '1', 'name', '"X"', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not'
);
select throws_ok(
  $$select tickets.set_option(1, '1', 'warn_after', '"2h"', false, actor_id => 77, facts => tests.staff())$$, 'U0TLD', null,
  'nor ask'
);
select tests.ticket();
update tickets.ticket set waits_for = 'opener';
select is(
  (tickets.set_option(1, '1', 'warn_after', '"2h"', agreed => false, at => tests.h(5))).effects ->> 'closing', '1',
  'what would close tickets is asked'
);
select is((select y.warn_after from desk.type y), null, 'and not done');
select is((tickets.set_option(1, '1', 'warn_after', '"2h"', at => tests.h(5))).value, '02:00:00', 'until it is agreed to');
select tests.refuses(
  $$select tickets.set_option(1, '1', null, '"X"')$$, 'U0TOP', 'A ticket type has no option "null".', 'none is no option'
);

select * from finish();
rollback;
