-- Specification of event.gaps: where messages were missed while the bot was away.

begin;
select plan(12);
\ir ../../fixtures/guild.sql

-- Guild 1 is seen with these newest messages in its channels, hours before noon.
create function pg_temp.seen(variadic hours numeric[]) returns void language sql as $$
  select event.guild_seen(
    1, 'First', 'en-US', 9, 8, 10, null, '{}',
    (
      select array_agg(row(100 + o, null, 0, 'channel',
        app.snowflake_at('2026-01-10T12:00:00Z'::timestamptz - h * interval '1 hour'))::event.channel)
      from unnest(hours) with ordinality as w (h, o)
    ),
    '2026-01-10T12:00:00Z'
  )
$$;
create function pg_temp.read_up_to(channel_id bigint, hours numeric) returns void language sql as $$
  update event.watermark w
  set last_message_id = app.snowflake_at('2026-01-10T12:00:00Z'::timestamptz - hours * interval '1 hour')
  where w.guild_id = 1 and w.channel_id = read_up_to.channel_id
$$;
-- As "channel/hours", in the order they come.
create function pg_temp.gaps(guild_id bigint default 1) returns text language sql as $$
  select string_agg(
    g.channel_id || '/'
    || trim_scale(round(extract(epoch from '2026-01-10T12:00:00Z' - app.snowflake_time(g.after_id)) / 3600, 4)),
    ' '
  )
  from event.gaps(guild_id, '2026-01-10T12:00:00Z') g
$$;

delete from event.watermark where guild_id = 1;
delete from app.channel where guild_id = 1;
do $$ begin perform pg_temp.seen(1, 2, 3); end $$;
select is(
  pg_temp.gaps(), null, 'a guild seen for the first time has none: what was before the bot is not its business'
);

do $$ begin perform pg_temp.read_up_to(101, 5), pg_temp.read_up_to(102, 4), pg_temp.read_up_to(103, 3); end $$;
select is(
  pg_temp.gaps(), '101/5 102/4', 'a channel with messages younger than its watermark has one, from the watermark on'
);
do $$ begin perform pg_temp.seen(2, 1, 3); end $$;
select is(pg_temp.gaps(), '102/4 101/5', 'the most recently used channels come first');
select is(
  (select array_agg(distinct g.max_messages) from event.gaps(1, '2026-01-10T12:00:00Z') g), '{1000}',
  'of each, at most 1,000 messages are asked for'
);

do $$ begin perform pg_temp.read_up_to(101, 30), pg_temp.read_up_to(102, 24); end $$;
select is(pg_temp.gaps(), '102/24 101/24', 'nothing older than a day is asked for');
do $$ begin perform pg_temp.seen(24.5, 25, 23); end $$;
select is(
  pg_temp.gaps(), null, 'a channel whose newest message is older than a day has none, however little of it was read'
);

do $$
begin
  perform pg_temp.seen(1, 1), pg_temp.read_up_to(101, 5), pg_temp.read_up_to(102, 1), pg_temp.read_up_to(103, 23.5);
end;
$$;
select is(pg_temp.gaps(), '101/5', 'a deleted channel has none, nor one that was read to its end');
select is(pg_temp.gaps(2), null, 'other guilds have their own');
select is(pg_temp.gaps(3), null, 'a guild nobody registered has none');

delete from app.channel where guild_id = 1;
do $$
begin
  perform pg_temp.seen(variadic array_agg(n / 10.0 order by n)) from generate_series(1, 101) n;
  update event.watermark set last_message_id = 0 where guild_id = 1;
end;
$$;
select is((select count(*) from event.gaps(1, '2026-01-10T12:00:00Z')), 100::bigint, 'at most 100 channels are named');
select is_empty(
  $$select from event.gaps(1, '2026-01-10T12:00:00Z') g where g.channel_id = 201$$,
  'the one used longest ago is left out'
);
select function_privs_are('event', 'gaps', '{bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
