-- Specification of event.find_gaps: where messages were missed while the bot was away, also when it dies while it reads them.

begin;
select plan(20);
\ir ../../fixtures/guild.sql

-- Guild 1 is seen with these newest messages in its channels, hours before noon.
create function pg_temp.seen(variadic hours numeric[]) returns void language sql as $$
  select event.guild_seen(
    1, 'First', 'en-US', 9, 8, 10, null, '{}',
    (
      select array_agg(row(100 + o, null, 0, 'channel',
        app.snowflake_at('2026-01-10T12:00:00Z'::timestamptz - h * interval '1 hour'))::app.seen_channel)
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
-- As "channel/hours", in the order they come; asked and taken back, as if nobody had asked.
create function pg_temp.gaps(guild_id bigint default 1) returns text language plpgsql as $$
declare
  v_gaps text;
begin
  begin
    select string_agg(
      g.channel_id || '/'
      || trim_scale(round(extract(epoch from '2026-01-10T12:00:00Z' - app.snowflake_time(g.after_id)) / 3600, 4)),
      ' '
    )
    into v_gaps
    from event.find_gaps(guild_id, '2026-01-10T12:00:00Z') g;
    raise exception 'taken back';
  exception when raise_exception then null;
  end;
  return v_gaps;
end;
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
select is(cardinality(string_to_array(pg_temp.gaps(), ' ')), 100, 'at most 100 channels are named');
select doesnt_match(pg_temp.gaps(), '201/', 'the one used longest ago is left out');

-- What was found is kept.

delete from app.channel where guild_id = 1;
delete from event.watermark where guild_id = 1;
do $$ begin perform pg_temp.seen(1, 2), pg_temp.read_up_to(101, 5), pg_temp.read_up_to(102, 4); end $$;
create function pg_temp.id(hours numeric) returns bigint language sql as $$
  select app.snowflake_at('2026-01-10T12:00:00Z'::timestamptz - hours * interval '1 hour')
$$;
select results_eq(
  $$select channel_id, after_id, before_id from event.find_gaps(1, '2026-01-10T12:00:00Z')$$,
  $$values (101::bigint, pg_temp.id(5), pg_temp.id(1)), (102, pg_temp.id(4), pg_temp.id(2))$$,
  'a gap reaches from the watermark to the newest message'
);
select results_eq(
  'select channel_id, last_message_id from event.watermark where guild_id = 1 order by channel_id',
  'values (101::bigint, pg_temp.id(1)), (102, pg_temp.id(2))', 'the watermark stands behind it'
);
select is(pg_temp.gaps(), '101/5 102/4', 'asked again, it is the same gap');
do $$ begin perform pg_temp.read_up_to(101, 0.5), pg_temp.seen(0.5, 2); end $$;
select is(pg_temp.gaps(), '101/5 102/4', 'which messages that are heard meanwhile do not hide');
do $$ begin perform pg_temp.seen(0.25, 2); end $$;
select is(pg_temp.gaps(), '101/0.5 101/5 102/4', 'a second gap of the channel is one more');
update event.missed set after_id = pg_temp.id(3) where channel_id = 101;
select is(pg_temp.gaps(), '101/0.5 101/3 102/4', 'one that was read in part is asked for from there on');
update event.missed set closed_at = now() where channel_id = 102;
select is(pg_temp.gaps(), '101/0.5 101/3', 'one that was read to its end not at all');
update app.channel set deleted_at = now() where channel_id = 101;
select is(pg_temp.gaps(), null, 'nor one of a deleted channel');
update app.channel set deleted_at = null where channel_id = 101;
do $$ begin perform event.find_gaps(1, '2026-01-11T11:30:00Z'); end $$;
select results_eq(
  $$select channel_id, before_id, closed_at from event.missed where closed_at = '2026-01-11T11:30:00Z'$$,
  $$values (101::bigint, pg_temp.id(1), '2026-01-11T11:30:00Z'::timestamptz)$$, 'after a day it is given up'
);
select function_privs_are('event', 'find_gaps', '{bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
