-- Specification of voice._maintain: what is old is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(4);

select tests.configure('voice.keep_sessions', '30 days');
select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(5, null, 10), tests.settle(15);
select is(voice._maintain(1, '2026-01-20Z', 100), 0::bigint, 'not yet');
select is_empty('select from voice.present where channel_id is null', 'who has left for a week is not remembered as absent');
select is(voice._maintain(1, '2026-02-03Z', 100), 1::bigint, 'then it is');
select is_empty('select from voice.day union all select from voice.channel_day', 'with its day');

select * from finish();
rollback;
