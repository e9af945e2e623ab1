-- Specification of stats._fold_due: it goes on until all is folded, and comes again after midnight.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 23:30Z', n => 1), tests.say(6, '2026-01-02 10:00Z');
select stats._fold_due(1, '{}', '2026-01-03 00:05Z');
select is(
  (select run_at from outbox.due where guild_id = 1 and key = 'stats._fold_due' and finished_at is null),
  '2026-01-04 00:05Z'::timestamptz, 'the next midnight'
);
select results_eq(
  'select tests.days()', array['2026-01-01: 2 by 1/1/1, 1 new, 0 back', '2026-01-02: 1 by 1/2/2, 1 new, 0 back'], 'days are told'
);
select tests.configure('app.time_zone', 'Europe/Berlin');
select stats._fold_due(1, '{}', '2026-01-03 10:00Z');
select is(
  (select run_at from outbox.due where guild_id = 1 and key = 'stats._fold_due' and finished_at is null),
  '2026-01-03 10:00Z'::timestamptz, 'what is not done goes on at once'
);
select tests.fold('2026-01-03 10:00Z');
select results_eq(
  'select tests.days()', array['2026-01-01: 1 by 1/1/1, 1 new, 0 back', '2026-01-02: 2 by 2/2/2, 1 new, 0 back'],
  'days of another zone'
);
select is_empty('select * from stats.selfcheck(1)', 'they are the facts');

select * from finish();
rollback;
