-- Specification of stats.member_summary: what a member did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select event.member_joined(1, 5, false, '2026-01-01 09:00Z', at => '2026-01-01 09:00Z');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z', channel_id => 102), tests.say(5,
  '2026-01-02 11:00Z', channel_id => 102),
  tests.say(6, '2026-01-02 11:00Z', n => 1), tests.say(5, '2026-01-03 11:00Z');
select tests.fold('2026-01-03 01:00Z');
select is(
  stats.member_summary(1, 5, since => '2026-01-01Z', at => '2026-01-03 12:00Z'),
  row(5, 4, 0.8, 0, 3, '2026-01-01', '2026-01-02', '2026-01-01 09:00Z', 102, false, 1)::stats.summary, 'in an interval'
);
select is((stats.member_summary(1, 77, since => '2026-01-01Z', at => '2026-01-03 12:00Z')).messages, 0::bigint,
  'who did nothing did nothing');
select tests.talked(77, '2026-01-02', 150);
select is((m).voice || ' ' || (m).active_days, '2 1', 'minutes in voice, and days of them')
from stats.member_summary(1, 77, since => '2026-01-01Z', at => '2026-01-03 12:00Z') m;
select stats.hide(1, 5, 5);
select throws_ok($$select stats.member_summary(1, 5, viewer_id => 6, viewer_permissions => 0, at => '2026-01-03Z')$$, 'U0STM',
  null, 'who is hidden is');

select * from finish();
rollback;
