-- Specification of stats.responses: how soon somebody else answers.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

create function pg_temp.thread(at text) returns bigint language sql as $$select tests.message_id(at::timestamptz)$$;
select tests.say(5, '2026-01-01 10:00Z'),
  tests.say(5, '2026-01-01 10:01Z', channel_id => pg_temp.thread('2026-01-01 10:00Z'), parent_id => 101),
  tests.say(6, '2026-01-01 10:10Z', channel_id => pg_temp.thread('2026-01-01 10:00Z'), parent_id => 101),
  tests.say(5, '2026-01-01 11:00Z', channel_id => pg_temp.thread('2026-01-01 11:00Z'), parent_id => 102),
  tests.say(6, '2026-01-01 11:20Z', channel_id => pg_temp.thread('2026-01-01 11:00Z'), parent_id => 102),
  tests.say(7, '2026-01-01 12:00Z', channel_id => pg_temp.thread('2026-01-01 12:00Z'), parent_id => 102);
select is(stats.responses(1, at => '2026-01-09Z'), row(3, 2, interval '15 minutes',
  interval '19 minutes')::stats.response_row, 'two of three');
select is(stats.responses(1, channel_id => 101, at => '2026-01-09Z'), row(1, 1, interval '10 minutes',
  interval '10 minutes')::stats.response_row, 'of a channel');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 10:10Z')], '2026-01-02Z');
select is((stats.responses(1, channel_id => 101, at => '2026-01-09Z')).answered, 0::bigint, 'what is deleted is no answer');
select throws_ok($$select stats.responses(99, at => '2026-01-09Z')$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
