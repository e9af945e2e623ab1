-- Specification of stats._maintain: facts and days are forgotten when they are old.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(10);

select tests.configure('stats.keep_messages', '7 days'), tests.configure('stats.keep_days', '100 days');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:20Z'), tests.say(5, '2026-01-10 10:00Z');
select is(stats._maintain(1, '2026-01-12Z', 100), 0::bigint, 'what is not folded is not forgotten');
select is((select run_at from outbox.due where key = 'stats._fold_due'), '2026-01-12Z'::timestamptz, 'so folding begins');
select tests.fold('2026-01-12 01:00Z');
select is(stats._maintain(1, '2026-01-12Z', 1), 1::bigint, 'some at once');
select is(stats._maintain(1, '2026-01-12Z', 100), 1::bigint, 'two messages in all');
select is((select count(*) from stats.message), 1::bigint, 'the younger one stays');
select is(tests.counted(), 3::bigint, 'sums stay');
select is_empty('select * from stats.selfcheck(1)', 'and are told to be right');
select is(stats._maintain(1, '2026-04-15Z', 100), 2::bigint, 'after a hundred days, days');
select is_empty('select from stats.member_day where day < ''2026-01-05''', 'are forgotten');
select is(tests.counted(), 1::bigint, 'with their sums');

select * from finish();
rollback;
