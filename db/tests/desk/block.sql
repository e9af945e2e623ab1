-- Specification of desk.block: who cannot open tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select is((desk.block(1, 5, '2 hours', 'spam', 77, 'k', tests.staff(), tests.h())).until, tests.h(2), 'for so long');
select is(
  (desk.block(1, 5, '2 hours', 'spam', 77, 'k', tests.staff(), tests.h())).until, tests.h(2), 'the same key returns the same'
);
select is((desk.block(1, 5, at => tests.h(1))).until, null, 'or for good');
select throws_ok($$select desk.block(1, 5, 'x')$$, 'U0DUR', null, 'a duration is one');
select throws_ok($$select desk.block(1, 6, actor_id => 5, facts => tests.anybody())$$, 'U0TST', null, 'members may not');

select * from finish();
rollback;
