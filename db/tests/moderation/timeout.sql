-- Specification of moderation.timeout: a timeout that ends by itself, also one longer than Discord's.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(45);

select is(
  (select (c.number, c.kind, c.ends_at, c.is_active)::text
    from moderation.timeout(1, 5, '3d12h', 'spam', actor_id => 77, facts => tests.facts(), at => tests.h()) c),
  '(1,timeout,"2026-01-05 00:00:00+00",t)', 'a timeout is a case with an end'
);
select results_eq(
  'select tests.deeds()',
  array['tell 5 timeout until 2026-01-05T00:00', 'PATCH /guilds/1/members/5 2026-01-05T00:00 (moderation.case 1 spam)'],
  'the member is told, then timed out until then'
);
select results_eq('select tests.work()', array['moderation.case 1 2026-01-05 00:00'], 'its end is scheduled');
select tests.clear_effects();

-- One at a time.
select is((moderation.timeout(1, 5, '4 days', at => tests.h(1))).number, 2::bigint, 'a longer one');
select results_eq(
  'select tests.cases()', array['1 timeout command 5 ended 01 13:00 by 2', '2 timeout operator 5'],
  'takes the place of a shorter one'
);
select results_eq('select tests.sanctions()', array['timeout 5 case 2 until 2026-01-05 13:00'], 'so that one is in force');
select results_eq('select tests.work()', array['moderation.case 2 2026-01-05 13:00'], 'and one end is scheduled');
select tests.refuses(
  $$select moderation.timeout(1, 5, '1 hour', at => tests.h(2))$$, 'U0IST',
  'They are timed out already, until 2026-01-05 13:00 UTC (case 2). Only a longer timeout takes its place; for a shorter one '
  'lift it first.', 'one that ends sooner is refused'
);
select tests.refuses(
  $$select moderation.timeout(1, 5, '4 days', at => tests.h(1))$$, 'U0IST',
  'They are timed out already, until 2026-01-05 13:00 UTC (case 2). Only a longer timeout takes its place; for a shorter one '
  'lift it first.', 'one that ends just then as well'
);

-- Longer than Discord's.
select is((moderation.timeout(1, 6, '29 days', at => tests.h())).ends_at, tests.h(29 * 24), '29 days are fine');
select results_eq(
  $$select d from tests.deeds() d where d ~ 'members/6'$$,
    array['PATCH /guilds/1/members/6 2026-01-28T12:00 (moderation.case 3)'],
  'Discord is told of as much as it takes'
);
select results_eq(
  $$select w from tests.work() w where w ~ 'case 3'$$, array['moderation.case 3 2026-01-27 12:00'], 'and its renewal is scheduled'
);
select is((moderation.timeout(1, 7, '1 year', at => tests.h())).ends_at, tests.h(365 * 24), 'a year is fine');
select is((moderation.timeout(1, 8, '60s', at => tests.h())).ends_at, '2026-01-01 12:01Z', 'a minute is');

-- Refusals.
select tests.refuses(
  format('select moderation.timeout(1, 10, %L)', d.typed), 'U0DUR',
  format('The duration must be from 1 minute to 365 days, written like 10m, 3d12h or 2 weeks, %s.',
    replace('not ' || d.said, 'not nothing', 'but none was given')),
  format('a duration of %s is refused', d.said)
)
from (values
  ('59s', '"59s"'), ('366 days', '"366 days"'), ('0', '"0"'), ('', 'nothing'), (null, 'nothing'), ('soon', '"soon"'),
  ('-1h', '"-1h"'), ('for good', '"for good"')
) as d (typed, said);
select tests.refuses(
  $$select moderation.timeout(1, 10, '1h', facts => tests.facts(target_permissions => 8))$$, 'U0ADM',
  'Discord does not let anybody time out an administrator. Take that role from them first.', 'an administrator is refused'
);
select tests.refuses_what_nobody_may('moderation.timeout', $$duration => '1h'$$);
select tests.refuses_what_the_bot_may_not('moderation.timeout', $$duration => '30 days'$$, 'Timeout Members');
select lives_ok($$select moderation.timeout(1, 11, '1h', points => 2)$$, 'it may have points');
select tests.keeps_its_promises('moderation.timeout(1, 20, ''1h''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
