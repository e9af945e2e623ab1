-- Specification of voice._minutes: whole minutes by rules.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(1);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(6, null, 10.5), tests.goes(5, null, 20);
select results_eq(
  'select m.* from voice.settings s, voice._minutes(s, 7, tests.v(60)) m where s.guild_id = 1 order by 1',
  'values (5::bigint, 10::bigint), (6, 10)', 'by those of a guild'
);

select * from finish();
rollback;
