-- Specification of tickets.add_member: somebody more is in it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
select tickets._admit(tests.ticket(1));
select tests.clear_effects();
select throws_ok(
  $$select tickets.add_member(1, 1, 6, 5, facts => tests.anybody())$$, 'U0TST', null, 'by its opener only where that is so'
);
select is((tickets.add_member(1, 1, 6, 77, 'k', tests.staff(), tests.h())).number, 1::bigint, 'by staff');
select is((tickets.add_member(1, 1, 6, 77, 'k', tests.staff(), tests.h())).number, 1::bigint, 'the same key returns the same');
select results_eq(
  $$select e from tests.effects() e where e ~ 'permissions'$$, array['PUT /channels/501/permissions/6'], 'one rule more'
);
select tests.refuses($$select tickets.add_member(1, 1, 6)$$, 'U0TPT', '<@6> is in this ticket already.', 'once');
select throws_ok($$select tickets.add_member(1, 1, 5)$$, 'U0TPT', null, 'nor its opener');
update desk.type set opener_may_add = true;
select lives_ok($$select tickets.add_member(1, 1, 7, 5, facts => tests.anybody())$$, 'by its opener, where that is so');

select * from finish();
rollback;
