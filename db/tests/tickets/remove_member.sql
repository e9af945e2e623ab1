-- Specification of tickets.remove_member: somebody is in it no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tickets.add_member(1, 1, 6), tickets.add_member(1, 1, 7);
select tests.clear_effects();
select throws_ok($$select tickets.remove_member(1, 1, 6, 7, facts => tests.anybody())$$, 'U0TST', null, 'not by another member');
select is((tickets.remove_member(1, 1, 6, 77, 'k', tests.staff(), tests.h())).number, 1::bigint, 'by staff');
select results_eq(
  $$select e from tests.effects() e where e ~ 'permissions'$$, array['DELETE /channels/501/permissions/6'], 'one rule less'
);
select lives_ok($$select tickets.remove_member(1, 1, 7, 7, facts => tests.anybody())$$, 'or by themselves');
select tests.refuses($$select tickets.remove_member(1, 1, 7)$$, 'U0TPT', '<@7> was not added to this ticket.', 'once');

select * from finish();
rollback;
