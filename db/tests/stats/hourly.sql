-- Specification of stats.hourly: messages by channel and hour of the zone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.configure('app.time_zone', 'Asia/Kathmandu');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 10:15Z'), tests.say(6, '2026-01-01 11:00Z');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 11:00Z')], '2026-01-02Z');
select results_eq(
  'select hour, channel_id, messages, deleted from stats.hourly order by 1',
  $$values ('2026-01-01 09:15Z'::timestamptz, 101::bigint, 1::bigint, 0::bigint), ('2026-01-01 10:15Z', 101, 1, 1)$$, 'each hour'
);
select lives_ok($$select tests.run_as('guildkeeper_reader', 'select * from stats.hourly')$$, 'reports read it');

select * from finish();
rollback;
