-- Specification of voice._settle_due: every five minutes while somebody is there, and once more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(7);

create function pg_temp.next() returns timestamptz language sql as $$select run_at from outbox.due
  where key = 'voice._settle_due' and finished_at is null$$;
select tests.goes(5, 101, 0), tests.goes(6, 101, 0);
select tests.settle_due(5);
select is(tests.xp(5), 25::bigint, 'it is settled');
select is(pg_temp.next(), tests.v(10), 'and again in five minutes');
select tests.goes(6, null, 10), tests.goes(5, null, 20), tests.settle_due(25);
select is(tests.xp(5), 50::bigint, 'what was before');
select is(pg_temp.next(), null, 'when nobody is there, no more');
select is_empty('select from voice.stale_day', 'all is settled');
select tests.goes(5, 101, 718), tests.goes(6, 101, 718), tests.settle_due(723);
select results_eq(
  'select day, counted from voice.day where member_id = 5 order by 1', $$values ('2026-01-02'::date, 720), ('2026-01-03',
  180)$$, 'over midnight each day has its own'
);
select is_empty('select * from voice.selfcheck(1)', 'all is sound');

select * from finish();
rollback;
