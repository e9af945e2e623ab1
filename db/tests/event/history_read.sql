-- Specification of event.history_read: a page of history counts, and the gap is read so far.

begin;
select plan(17);
\ir ../../fixtures/guild.sql

select tests.configure('leveling.cooldown', '0 seconds');
-- A gap in channel 101 from 12:00:10 to 12:00:20, with the page's newest message that many seconds after noon.
create function pg_temp.id(second integer) returns bigint language sql as $$
  select app.snowflake_at('2026-01-05 12:00Z'::timestamptz + second * interval '1 second')
$$;
create function pg_temp.read(
  seconds integer[], count integer default null, is_end boolean default false, before integer default 20
) returns boolean language sql as $$
  select event.history_read(
    1, 101, pg_temp.id(before),
    (select coalesce(array_agg(tests.message(501, '2026-01-05 12:00Z'::timestamptz + s * interval '1 second')), '{}')
     from unnest(seconds) s),
    (select max(pg_temp.id(s)) from unnest(seconds) s), coalesce(count, cardinality(seconds)), is_end, '2026-01-05 13:00Z'
  )
$$;
create function pg_temp.gap() returns text language sql as $$
  select concat_ws(' ', extract(epoch from app.snowflake_time(after_id) - '2026-01-05 12:00Z')::integer, left_messages,
    case when closed_at is not null then 'closed' end)
  from event.missed
$$;
create function pg_temp.found() returns void language sql as $$
  delete from event.missed;
  insert into event.missed (guild_id, channel_id, before_id, after_id, left_messages, found_at)
  values (1, 101, pg_temp.id(20), pg_temp.id(10), 10, now());
$$;

select pg_temp.found();
select is(pg_temp.read('{11,12,13}'), true, 'after a page in the middle there is more to read');
select is(pg_temp.gap(), '13 7', 'it is read so far, and so many messages fewer are left');
select is(tests.xp(501), 60::bigint, 'its messages count');
select is(pg_temp.read('{11,12,13}'), true, 'the same page again');
select is(pg_temp.gap(), '13 7', 'changes nothing');
select is(tests.xp(501), 60::bigint, 'and counts nothing twice');
select is(pg_temp.read('{14}', count => 11), true, 'of a page, some may not be people''s');
select is(pg_temp.gap(), '14 4', 'they take up a fifth of the room');
select is(pg_temp.read('{20}'), false, 'the page that reaches the end of the gap is the last');
select is(pg_temp.gap(), '20 3 closed', 'and closes it');
select is(pg_temp.read('{21}'), false, 'a gap that is closed is not read');
select is(tests.xp(501), 100::bigint, 'and counts nothing');

select pg_temp.found();
select is(pg_temp.read('{}', is_end => true), false, 'an empty page is the last');
select is(pg_temp.gap(), '10 10 closed', 'and closes it where it stands');
select pg_temp.found();
select is(pg_temp.read('{15}', count => 100), false, 'so does the last message that may be read');
select is(pg_temp.gap(), '15 0 closed', 'of the bound');
select function_privs_are(
  'event', 'history_read', '{bigint,bigint,bigint,app.message[],bigint,integer,boolean,timestamptz}', 'guildkeeper_bot',
  '{EXECUTE}', 'the bot may report'
);

select * from finish();
rollback;
