-- Specification of voice._close: a stretch is kept, and its days are settled.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(3);

create function pg_temp.at(since numeric, channel_id bigint default 101) returns voice.present language sql as $$
  select row(1, 5, channel_id, 0, tests.v(since), tests.v(since), false)::voice.present
$$;
select voice._close(pg_temp.at(0), tests.v(10)), voice._close(pg_temp.at(20), tests.v(20)), voice._close(pg_temp.at(30, null),
  tests.v(40)),
  voice._close(pg_temp.at(50), tests.v(40)), voice._close(null, tests.v(40));
select results_eq('select tests.stretches()', array['5 in 101 from 0 to 10'], 'what has a length, and a place');
select voice._close(pg_temp.at(700), tests.v(730));
select results_eq('select day from voice.stale_day order by 1', $$values ('2026-01-02'::date), ('2026-01-03')$$, 'its days');

delete from voice.stale_day;
select voice._close(pg_temp.at(20), tests.v(10));
select results_eq('select day from voice.stale_day', $$values ('2026-01-02'::date)$$,
  'also where they were not, as that may have been settled');

select * from finish();
rollback;
