-- Specification of voice.rehearse: other rules on what was.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(5);

select tests.goes(5, 101, 0), tests.goes(6, 101, 10), tests.goes(6, 101, 20, flags => 2), tests.goes(6, null, 30),
  tests.goes(5, null, 40);
select is(voice.rehearse(1, at => tests.v(60)), row(2, 20, 20)::voice.rehearsal, 'as it is');
select is(voice.rehearse(1, count_muted => true, at => tests.v(60)), row(2, 40, 20)::voice.rehearsal, 'with who is muted');
select is(voice.rehearse(1, min_members => 1, daily_cap => '30 minutes', at => tests.v(60)), row(2, 40, 20)::voice.rehearsal,
  'alone, with a cap');
select throws_ok('select voice.rehearse(1, 0)', 'U0SIZ', null, 'of some days');
select is_empty('select from leveling.member', 'it pays nobody');

select * from finish();
rollback;
