-- Deploy guildkeeper:stats/heatmap to pg

begin;
set local role guildkeeper_owner;

create type stats.heat as (weekday integer, hour integer, value numeric, heard numeric);
comment on type stats.heat is
'A cell of a heatmap: the mean of messages an hour on that weekday (1 Monday to 7) at that hour; heard: of how many hours. Null:
none.';

create function stats.heatmap(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  channel_id bigint default null,
  member_id bigint default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.heat
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
  v_spans stats.span[];
  v_values numeric[];
  v_heard numeric[];
begin
  perform stats._require_sight(heatmap.guild_id, heatmap.viewer_id, heatmap.viewer_permissions, heatmap.member_id, true);
  v_interval := stats._require_interval(heatmap.guild_id, heatmap.since, heatmap.until, heatmap.at);
  v_spans := array(
    select s from stats._steps(heatmap.guild_id, v_interval.since, v_interval.until, 'hour', most => 400 * 24) s
  );
  v_values := stats._values(heatmap.guild_id, 'messages', v_spans, heatmap.channel_id, heatmap.member_id);
  v_heard := stats._heard(heatmap.guild_id, v_spans, 'messages');

  return query
  select c.weekday, c.hour, round(sum(h.value) / nullif(sum(h.heard), 0), 4), coalesce(sum(h.heard), 0)
  from (select w, h from generate_series(1, 7) w, generate_series(0, 23) h) c (weekday, hour)
  left join (
    select extract(isodow from s.since at time zone z.time_zone) as weekday, extract(hour
      from s.since at time zone z.time_zone) as hour,
      v_values[s.place] as value, v_heard[s.place] * extract(epoch from s.until - s.since) / 3600 as heard
    from unnest(v_spans) with ordinality as s (since, until, place)
    join app.settings z on z.guild_id = heatmap.guild_id
  ) h on h.weekday = c.weekday and h.hour = c.hour
  group by c.weekday, c.hour
  order by c.weekday, c.hour;
end;
$$;

comment on function stats.heatmap is
'When messages are written: the mean of each weekday and hour of the guild''s zone, over those hours in which somebody listened.
At most 400 days; a member''s hours are for themselves and moderators. Refuses: U0GLD, U0MEM, U0STA, U0STM, U0STN, U0TIM,
U0INT.';

grant usage on type stats.heat to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.heatmap to guildkeeper_bot, guildkeeper_admin;

commit;
