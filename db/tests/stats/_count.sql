-- Specification of stats._count: a message counts once, however often and in whichever order it comes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(9);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 10:00:01Z');
select is(tests.counted(), 2::bigint, 'each message once');
select event.messages(array[tests.message(6, '2026-01-01 11:00Z'), tests.message(6, '2026-01-01 11:00Z')]);
select is(tests.counted(), 3::bigint, 'also twice in a batch');
select event.messages(array[tests.message(0, '2026-01-01 12:00Z'), tests.message(7, '2026-01-01 12:01Z', guild_id => 99),
  tests.message(7, '2026-01-01 12:01Z', channel_id => 121, guild_id => 2)]);
select is(tests.counted(), 3::bigint, 'what nobody wrote does not count');
select is(tests.counted(2), 1::bigint, 'nor do strangers; each guild is counted alone');
select tests.say(5, '2026-01-01 13:00Z', channel_id => 900, parent_id => 102);
select results_eq(
  'select channel_id, thread_id from stats.message where thread_id is not null', 'values (102::bigint, 900::bigint)',
  'a message in a thread counts in its channel'
);
select tests.fold('2026-01-02 01:00Z');
select tests.say(5, '2026-01-01 23:59Z'), tests.say(8, '2026-01-02 00:00Z');
select results_eq(
  'select tests.member_days()', array['2026-01-01 5: 4', '2026-01-01 6: 1'],
  'one older than the fold adds itself to its day, a younger one does not'
);
select is_empty('select * from stats.selfcheck(1)', 'days are the facts');
select tests.configure('stats.enabled', 'false');
select tests.say(5, '2026-01-02 10:00Z');
select is(tests.counted(), 6::bigint, 'where nothing is counted, nothing is');
select lives_ok($$select stats._count('{}')$$, 'a batch may be empty');

select * from finish();
rollback;
