-- Specification of voice.why: what a day counted for, and why not more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(7);

select tests.configure('voice.daily_cap', '15 minutes');
select tests.goes(5, 101, 0), tests.goes(6, 101, 10), tests.goes(6, null, 30), tests.goes(5, 101, 40, flags => 1),
  tests.goes(5, null, 45);
select tests.settle(60);
select is(voice.why(1, 5, at => tests.v(60)), row('2026-01-02', 2700, 300, 1200, 1200, 300, 15, 75)::voice.verdict,
  'silent, alone, counted, over the cap, paid');
select is((voice.why(1, 7, at => tests.v(60))).connected, 0, 'who was not there was not');
select throws_ok('select voice.why(1, 0)', 'U0MEM', null, 'of a member');
select throws_ok('select voice.why(1, 5, viewer_id => 6)', 'U0WHY', null, 'who asks for themselves');
select throws_ok(format('select voice.why(1, 5, %s)', v.arguments), 'U0TIM', null, v.arguments)
from (values ('''infinity'''), ('''5874897-01-01'''), ('at => ''-infinity''')) as v (arguments);

select * from finish();
rollback;
