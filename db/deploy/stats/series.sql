-- Deploy guildkeeper:stats/series to pg

begin;
set local role guildkeeper_owner;

create type stats.point as (since timestamptz, until timestamptz, value numeric, heard numeric);
comment on type stats.point is
'A step of a series: its value (null: unknown), and the share of it in which somebody listened. A chart hatches what was not
heard.';

create function stats.series(
  guild_id bigint,
  metric text default 'messages',
  since timestamptz default null,
  until timestamptz default null,
  step text default 'day',
  channel_id bigint default null,
  member_id bigint default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.point
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
  v_spans stats.span[];
  v_values numeric[];
  v_heard numeric[];
begin
  perform stats._require_sight(
    series.guild_id, series.viewer_id, series.viewer_permissions, series.member_id, series.step = 'hour'
  );
  perform stats._require_metric(series.metric, series.channel_id, series.member_id);
  if series.metric = 'voice' and series.step = 'hour' then
    perform app._refuse('unknown_step', series.step, 'day, week, month');
  end if;
  v_interval := stats._require_interval(series.guild_id, series.since, series.until, series.at);
  v_spans := array(select s from stats._steps(series.guild_id, v_interval.since, v_interval.until, series.step) s);
  v_values := stats._values(series.guild_id, series.metric, v_spans, series.channel_id, series.member_id);
  v_heard := stats._heard(series.guild_id, v_spans, stats._listens(series.metric));

  return query
  select s.since, s.until, case when v_heard[s.place] > 0 or series.metric in ('members', 'online') then v_values[s.place] end,
    v_heard[s.place]
  from unnest(v_spans) with ordinality as s (since, until, place)
  order by s.place;
end;
$$;

comment on function stats.series is
'A metric step by step, in the guild''s zone: messages, deleted, active, active_7, active_28, new, returning, joins, leaves,
net, members or online, by hour, day, week or month; and voice, minutes that count, by day, week or month. Of the server;
messages, deleted and voice also of a channel, messages and voice also of a member. Where nobody listened the value is null:
unknown. viewer_id is who looks, null an operator; the hours of a member are for themselves and moderators. Refuses: U0GLD,
U0MEM, U0STA, U0STM, U0MTR, U0MTC, U0MTM, U0MTO, U0STP, U0STN, U0TIM, U0INT.';

grant usage on type stats.point to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.series to guildkeeper_bot, guildkeeper_admin;

commit;
