-- Specification of leveling._period_start: when a day, a week, a month began where the guild is.

begin;
\ir ../../fixtures/guild.sql
select plan(19);

select is(leveling._period_start(1, 'all time', '2026-03-15 12:00Z'), null, 'all time has no beginning');
select is(leveling._period_start(1, 'today', '2026-03-15 12:00Z'), '2026-03-15 00:00Z', 'a day begins at midnight');
select is(
  leveling._period_start(1, 'today', '2026-03-15 00:00Z'), '2026-03-15 00:00Z', 'its first moment belongs to it'
);
select is(
  leveling._period_start(1, 'this week', '2026-03-15 23:59Z'), '2026-03-09 00:00Z',
  'a Sunday belongs to the week from Monday'
);
select is(leveling._period_start(1, 'this week', '2026-03-16 00:00Z'), '2026-03-16 00:00Z', 'a Monday begins a week');
select is(
  leveling._period_start(1, 'this month', '2026-03-31 23:59Z'), '2026-03-01 00:00Z', 'a month begins on its first'
);

select tests.configure('app.time_zone', 'Europe/Berlin');
select is(
  leveling._period_start(1, 'today', '2026-03-15 23:30Z'), '2026-03-15 23:00Z', 'in another time zone it is another day'
);
select is(leveling._period_start(2, 'today', '2026-03-15 23:30Z'), '2026-03-15 00:00Z', 'each guild has its own');
select is(
  leveling._period_start(1, 'today', '2026-03-29 21:00Z'), '2026-03-28 23:00Z',
  'the day summer time begins, began in winter time'
);
select is(
  leveling._period_start(1, 'today', '2026-03-29 22:00Z'), '2026-03-29 22:00Z', 'and the next one after 23 hours'
);
select is(
  leveling._period_start(1, 'today', '2026-10-25 22:59Z'), '2026-10-24 22:00Z', 'the day it ends has 25 hours'
);
select is(
  leveling._period_start(1, 'this week', '2026-03-30 12:00Z'), '2026-03-29 22:00Z',
  'a week in summer begins in summer time'
);
select is(
  leveling._period_start(1, 'this month', '2026-03-30 12:00Z'), '2026-02-28 23:00Z',
  'a month that began in winter did so in winter time'
);
select tests.configure('app.time_zone', 'Asia/Kolkata');
select is(leveling._period_start(1, 'today', '2026-03-15 12:00Z'), '2026-03-14 18:30Z', 'half hours count');

select tests.refuses(
  format('select leveling._period_start(1, %L, now())', p.period), 'U0PER',
  format(
    'There is no period "%s". Choose one of: all time, today, this week, this month.',
    coalesce(left(p.period, 40), 'null')
  ),
  format('the period %s is refused', coalesce(left(p.period, 20), 'null'))
)
from (values (''), ('Today'), ('yesterday'), (repeat('x', 1000)), (null)) as p (period);

select * from finish();
rollback;
