-- Specification of desk.remove_type: a type is taken away, and its tickets stay.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
select throws_ok($$select desk.remove_type(1, 'support', 77, facts => tests.staff())$$, 'U0TLD', null, 'staff may not');
select is(
  (desk.remove_type(1, 'support', 900, facts => tests.lead(), at => tests.h())).name, 'Support', 'it is removed'
);
select throws_ok($$select tickets.open(1, 'support', 5)$$, 'U0TTY', null, 'nobody opens one');
select lives_ok($$select tickets.claim(1, 1, 77, facts => tests.staff())$$, 'its tickets are dealt with');

select * from finish();
rollback;
