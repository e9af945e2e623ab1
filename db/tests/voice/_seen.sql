-- Specification of voice._seen: what a new session is told replaces what was known.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(7);

select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(7, 101, 0), tests.goes(8, 101, 0);
select event.voice_seen(1, array[tests.state(5, 101, 14), tests.state(6, 102, 14), tests.state(8, 101, 14, flags => 2),
  tests.state(9, 101, 14)], tests.v(10), tests.v(14));
select results_eq(
  'select tests.there()', array['5 in 101 since 0', '6 in 102 since 14', '8 in 101 since 14', '9 in 101 since 14'],
  'who is where they were goes on'
);
select results_eq('select tests.stretches()', array['6 in 101 from 0 to 10', '7 in 101 from 0 to 10',
  '8 in 101 from 0 to 10'], 'others were there until nobody listened');
select tests.goes(5, null, 20);
select results_eq($$select * from tests.stretches() s where s ~ '^5'$$, array['5 in 101 from 0 to 20, bridged'],
  'which is marked');
select event.voice_seen(1, array[tests.state(9, 101, 40)], tests.v(30), tests.v(40));
select results_eq('select tests.there()', array['9 in 101 since 40'], 'over a long time nobody goes on');
select event.session_started(1, 'a', tests.v(50), tests.v(52));
select event.voice_seen(1, '{}', null, tests.v(52));
select results_eq($$select * from tests.stretches() s where s ~ '^9'$$, array['9 in 101 from 14 to 30',
  '9 in 101 from 40 to 50'], 'who was killed asks the absence');
select is_empty('select tests.there()', 'and nobody is there');
select lives_ok('select event.voice_seen(99, ''{}'')', 'strangers are passed over');

select * from finish();
rollback;
