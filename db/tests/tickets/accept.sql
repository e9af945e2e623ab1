-- Specification of tickets.accept: an appeal is accepted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
select throws_ok('select tickets.accept(1, 1)', 'U0TAP', null, 'another ticket is none');
select moderation.warn(1, 5, 'spam', points => 6);
update desk.type set is_appeal = true;
update tickets.ticket set follows = 1;
select throws_ok($$select tickets.accept(1, 1, null, 5, facts => tests.anybody())$$, 'U0TST', null, 'its opener does not');
select throws_ok(
  $$select tickets.accept(1, 1, 'Sorry', 77, facts => tests.staff())$$, 'U0FCT', null, 'who decides must be allowed to pardon'
);
-- Who may time out members, and not ban (1 << 40).
select throws_ok($$select tickets.accept(1, 1, 'Sorry', 77, facts => tests.staff(), moderator => jsonb_populate_record(
  null::moderation.facts, '{"actor_position": 8, "actor_permissions": 1099511627776, "target_is_here": false}'))$$,
  'U0PRM', null, 'of all that the pardon lifts, such as the ban that the ladder made of it');
select is((tickets.accept(1, 1, 'Sorry')).state, 'closed', 'it is closed');
select isnt((moderation.case_details(1, 1)).pardoned_at, null, 'and the case pardoned');

select * from finish();
rollback;
