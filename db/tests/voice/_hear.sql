-- Specification of voice._hear: an older word changes nothing, the same only says that they are there, another begins anew.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(7);

select voice._hear(1, tests.state(5, 101, 0)), voice._hear(1, tests.state(5, 101, 5));
select results_eq('select tests.there()', array['5 in 101 since 0'], 'the same is the same');
select voice._hear(1, tests.state(5, 102, 3));
select results_eq('select tests.there()', array['5 in 101 since 0'], 'an older word');
select voice._hear(1, tests.state(5, 101, 10, flags => 2));
select results_eq('select tests.stretches()', array['5 in 101 from 0 to 10'], 'muting ends a stretch');
select results_eq('select tests.there()', array['5 in 101 since 10'], 'and is no move');
select voice._hear(1, tests.state(5, 102, 20, known_until => 12));
select results_eq('select tests.stretches()', array['5 in 101 from 0 to 10', '5 in 101 from 10 to 12'],
  'heard late it ends when it was last known');
select voice._hear(1, tests.state(5, null, 30)), voice._hear(1, tests.state(5, 101, 25));
select is_empty('select tests.there()', 'who has left does not come back by an older word');
select is((select count(*) from tests.stretches()), 3::bigint, 'all is kept');

select * from finish();
rollback;
