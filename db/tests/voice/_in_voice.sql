-- Specification of voice._in_voice: who was where, and still is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(1);

select tests.goes(5, 101, 0), tests.goes(5, 102, 10), tests.goes(6, 101, 0, flags => 16), tests.goes(7, 101, 50);
select results_eq(
  'select member_id, channel_id, ranges from voice._in_voice(1, tests.v(5), tests.v(20)) order by 1, 2',
  $$values (5::bigint, 101::bigint, tstzmultirange(tstzrange(tests.v(5), tests.v(10)))), (5, 102,
    tstzmultirange(tstzrange(tests.v(10), tests.v(20))))$$,
  'as far as it lies between; bots are nobody'
);

select * from finish();
rollback;
