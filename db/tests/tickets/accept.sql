-- Specification of tickets.accept: an appeal is accepted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select throws_ok('select tickets.accept(1, 1)', 'U0TAP', null, 'another ticket is none');
select moderation.warn(1, 5, 'spam');
update desk.type set is_appeal = true;
update tickets.ticket set follows = 1;
select throws_ok($$select tickets.accept(1, 1, null, 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener does not');
select throws_ok(
  $$select tickets.accept(1, 1, 'Sorry', 77, facts => tests.staff())$$, 'U0FCT', null, 'who decides must be allowed to pardon'
);
select is((tickets.accept(1, 1, 'Sorry')).state, 'closed', 'it is closed');
select isnt((moderation.case_details(1, 1)).pardoned_at, null, 'and the case pardoned');

select * from finish();
rollback;
