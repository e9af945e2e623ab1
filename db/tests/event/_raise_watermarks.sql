-- Specification of event._raise_watermarks: batches raise the watermarks of their channels.

begin;
select plan(15);
\ir ../../fixtures/guild.sql

create function pg_temp.advance(variadic seconds numeric[]) returns void language sql as $$
  select event._raise_watermarks(
    array_agg(tests.message(501, '2026-01-01T12:00:00Z'::timestamptz + s * interval '1 second') order by o)
  )
  from unnest(seconds) with ordinality as m (s, o)
$$;
create function pg_temp.watermark(channel_id bigint default 101) returns numeric language sql as $$
  select extract(epoch from app.snowflake_time(w.last_message_id) - '2026-01-01T12:00:00Z')
  from event.watermark w where w.guild_id = 1 and w.channel_id = watermark.channel_id
$$;

do $$ begin perform pg_temp.advance(2, 3, 1); end $$;
select is(pg_temp.watermark(), 3::numeric, 'the newest message of a batch is the watermark, wherever it stands');
do $$ begin perform pg_temp.advance(8); end $$;
select is(pg_temp.watermark(), 8::numeric, 'one five seconds younger raises it');
do $$ begin perform pg_temp.advance(12.999); end $$;
select is(pg_temp.watermark(), 8::numeric, 'one less than five seconds younger does not: not every batch writes it');
do $$ begin perform pg_temp.advance(1, 13); end $$;
select is(pg_temp.watermark(), 13::numeric, 'the next one does');
do $$ begin perform pg_temp.advance(variadic array_agg(13 + n / 1000.0)) from generate_series(1, 49) n; end $$;
select is(pg_temp.watermark(), 13::numeric, 'nor do 49 messages');
do $$ begin perform pg_temp.advance(variadic array_agg(13 + n / 1000.0)) from generate_series(1, 50) n; end $$;
select is(pg_temp.watermark(), 13.05, 'but 50 at once do');
do $$ begin perform pg_temp.advance(1); end $$;
select is(pg_temp.watermark(), 13.05, 'an older batch does not lower it');
do $$ begin perform pg_temp.advance(13); end $$;
select is(pg_temp.watermark(), 13.05, 'the same batch again changes nothing');

do $$
begin
  perform event._raise_watermarks(array[
    tests.message(501, '2026-01-01T12:01:00Z', channel_id => 102),
    tests.message(502, '2026-01-01T12:01:40Z', channel_id => 101),
    tests.message(501, '2026-01-01T12:02:00Z', channel_id => 121, guild_id => 2),
    tests.message(501, '2026-01-01T12:03:00Z', channel_id => 555, parent_id => 101)
  ]);
end;
$$;
select results_eq(
  'select pg_temp.watermark(c) from unnest(array[101, 102, 555]) as c',
  'values (100::numeric), (60), (180)',
  'channels and threads have watermarks of their own, also threads nobody reported yet'
);
select is(
  (select app.snowflake_time(w.last_message_id) from event.watermark w where w.guild_id = 2),
  '2026-01-01T12:02:00Z'::timestamptz,
  'and so do guilds'
);

select lives_ok(
  $$select event._raise_watermarks(array[tests.message(501, '2026-01-01T12:00:00Z', guild_id => 3)])$$,
  'messages of an unregistered guild hold up nobody'
);
select is_empty('select from event.watermark where guild_id = 3', 'and leave nothing');
select lives_ok(
  $$
  select event._raise_watermarks(array[
    row(1, null, null, 501, 1000, '{}', null, null, null, null), row(1, 0, null, 501, 1000, '{}', null, null, null, null),
    row(1, 101, null, 501, null, '{}', null, null, null, null),
    tests.message(501, '2026-01-01T13:00:00Z')
  ]::app.message[])
  $$,
  'neither do messages without ids'
);
select is(pg_temp.watermark(), 3600::numeric, 'the others of their batch count');
select lives_ok($$select event._raise_watermarks('{}')$$, 'an empty batch is fine');

select * from finish();
rollback;
