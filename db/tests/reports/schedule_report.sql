-- Specification of reports.schedule_report: a channel is told how the server was.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(10);

select is(
  reports.schedule_report(1, 101, 'week', 'active_7', 18, 5, 'k', '2026-01-08 10:00Z'),
  row(101, 'week', 'active_7', 18, '2026-01-12 18:00Z', null, null, null)::reports.report_row, 'where, what and when'
);
select is((reports.schedule_report(1, 101, 'week', 'active_7', 18, 5, 'k', '2026-01-20 10:00Z')).next_at,
  '2026-01-12 18:00Z'::timestamptz, 'the same key again is the same');
select is((reports.schedule_report(1, 101, 'week', at => '2026-01-08 10:00Z')).metric, 'messages', 'told again it is changed');
select is((select count(*) from reports.report), 1::bigint, 'one of each kind a channel');
select tests.refuses(
  $$select reports.schedule_report(1, 101, 'week', hour => 24)$$, 'U0HOU', '"24" is no hour of a day: it is 0 to 23.',
  'at an hour'
);
select throws_ok($$select reports.schedule_report(1, 101, 'year')$$, 'U0STP', null, 'in a rhythm that there is');
select throws_ok($$select reports.schedule_report(1, 101, 'week', 'smiles')$$, 'U0MTR', null, 'of a metric');
select throws_ok($$select reports.schedule_report(1, 121, 'week')$$, 'U0CHN', null, 'in a channel of the guild');
insert into app.channel (guild_id, channel_id, kind, name) select 1, n, 0, 'more' from generate_series(9001, 9009) n;
select reports.schedule_report(1, n, 'day', at => '2026-01-08 10:00Z') from generate_series(9001, 9009) n;
select tests.refuses(
  $$select reports.schedule_report(1, 101, 'day', at => '2026-01-08 10:00Z')$$, 'U0RPM',
    'There are 10 reports at most. Stop another first.', 'ten'
);
select throws_ok($$select reports.schedule_report(1, 101, 'week', hour => 9007199254740991)$$, 'U0HOU', null, 'however late');

select * from finish();
rollback;
