-- Specification of event.session_started: since when nobody heard the guild.

begin;
select plan(10);
\ir ../../fixtures/guild.sql

-- Both guilds were reported on 2026-01-01.
delete from event.watermark;
create function pg_temp.start(key text, heard_until text default null, at text default '2026-01-05Z', guild_id bigint default 1)
returns void language sql as $$
  select event.session_started(guild_id, key, heard_until::timestamptz, at::timestamptz)
$$;
create function pg_temp.since(key text) returns timestamptz language sql as $$
  select a.from_at from event.absence a where a.guild_id = 1 and a.key = since.key
$$;

select pg_temp.start('a');
select results_eq(
  'select guild_id, key, from_at, until_at from event.absence',
  $$values (1::bigint, 'a', '2026-01-01Z'::timestamptz, '2026-01-05Z'::timestamptz)$$,
  'of a bot that was killed, the last report is the last sign of life'
);
insert into event.watermark (guild_id, channel_id, last_message_id)
values (1, 101, app.snowflake_at('2026-01-03Z')), (1, 102, app.snowflake_at('2026-01-02Z')),
  (2, 121, app.snowflake_at('2026-01-04Z'));
select pg_temp.start('b');
select is(pg_temp.since('b'), '2026-01-03Z', 'or the newest message of the guild');
select pg_temp.start('c', '2026-01-04Z');
select is(pg_temp.since('c'), '2026-01-04Z', 'or when the bot, which was there, lost the session');
select pg_temp.start('d', '2026-01-02Z');
select is(pg_temp.since('d'), '2026-01-03Z', 'whichever is the latest');
select pg_temp.start('c', '2026-01-04Z', '2026-01-06Z');
select is((select until_at from event.absence where key = 'c'), '2026-01-05Z', 'the same event again changes nothing');
select pg_temp.start('e', at => '2026-01-02Z');
select is(
  pg_temp.since('e'), '2026-01-01 23:59:59Z', 'a clock that is behind makes no absence of nothing or less of a bot that was killed'
);
select pg_temp.start('g', '2026-01-07Z', '2026-01-06Z');
select is(pg_temp.since('g'), '2026-01-06Z', 'nor of less than nothing of one that goes on');
update app.guild set left_at = '2026-01-04Z' where guild_id = 2;
select pg_temp.start('f', guild_id => 2), pg_temp.start('f', guild_id => 99);
select is_empty(
  $$select from event.absence where key = 'f'$$, 'a guild that the bot had left, or never was in, has missed nothing'
);
select isnt_empty($$select from event.absence where key = 'a'$$, 'what was kept stays');
select function_privs_are(
  'event', 'session_started', '{bigint,text,timestamptz,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
