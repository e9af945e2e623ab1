-- Specification of reports.set_role_rule: a role for taking part.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

select is(reports.set_role_rule(1, 201, 'days', 7, 3, null, null, 'k', '2026-01-01 10:00Z'), row(201, 'days', 7,
  3)::reports.role_rule_row, 'the rule');
select is((reports.set_role_rule(1, 201, 'days', 7, 3, null, null, 'k', '2026-01-01 11:00Z')).threshold, 3,
  'the same key again is the same');
select is((select run_at from outbox.due where key = 'reports._role_due'), '2026-01-01 10:00Z'::timestamptz, 'at once');
select tests.refuses(
  $$select reports.set_role_rule(1, 201, 'days', 7, 8)$$, 'U0RRL',
    'A rule looks 1 to 90 days back, and its number must be possible in that time.', 'what can be'
);
select throws_ok($$select reports.set_role_rule(1, 204, 'days', 7, 3)$$, 'U0HIR', null, 'a role that the bot can give');

select * from finish();
rollback;
