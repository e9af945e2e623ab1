-- Specification of reports._post_report: a report is posted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select reports._post_report(row(1, 101, 'week', 'messages', 9, null, null, null), '2026-01-19 09:00Z');
select results_eq(
  $$select e.path, e.card, e.facts ->> 'every', e.expires_at from outbox.effect e$$,
  $$values ('/channels/101/messages', 'reports.report', 'week', '2026-01-20 09:00Z'::timestamptz)$$, 'a card and its facts'
);
select results_eq(
  $$select f.function, f.after_failure, f.arguments from outbox.follow_up f order by f.after_failure$$,
  $$values ('reports._report_settled', false, '{"every": "week", "channel_id": 101}'::jsonb),
    ('reports._report_settled', true, '{"every": "week", "channel_id": 101}'::jsonb)$$, 'whose fate is told'
);

select * from finish();
rollback;
