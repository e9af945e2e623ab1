-- Deploy guildkeeper:stats/compare to pg

begin;
set local role guildkeeper_owner;

create type stats.change as (
  metric text,
  value numeric,
  before numeric,
  heard numeric,
  heard_before numeric,
  growth numeric,
  difference numeric
);
comment on type stats.change is
'What a metric was in an interval, and in the one of the same length before it, and how much of each was heard; null: unknown.
growth: by which part of before it grew; null where that would say nothing, as there was nothing before, or most of it was not
heard. difference: by how much it grew, of what can be less than nothing, and so has no parts.';

create function stats.compare(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.change
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_metrics constant text[] := array['messages', 'voice', 'active_7', 'active_28', 'new', 'joins', 'leaves', 'net'];
  c_active constant text[] := array['active_7', 'active_28', 'new'];
  c_signed constant text[] := array['net'];
  v_interval stats.span;
  v_spans stats.span[];
begin
  perform stats._require_sight(compare.guild_id, compare.viewer_id, compare.viewer_permissions);
  v_interval := stats._require_interval(compare.guild_id, compare.since, compare.until, compare.at);
  v_spans := array[stats._interval_before(compare.guild_id, v_interval), v_interval];

  return query
  select m.metric, case when h.heard[2] > 0 then m.found[2] end, case when h.heard[1] > 0 then m.found[1] end, h.heard[2],
    h.heard[1],
    case when g.says and m.metric <> all (c_signed) and m.found[1] > 0 then round(m.found[2] / m.found[1] - 1, 4) end,
    case when g.says and m.metric = any (c_signed) then m.found[2] - m.found[1] end
  from (
    select k.metric, stats._values(compare.guild_id, k.metric, v_spans, null, null) as found
    from unnest(c_metrics) as k (metric)
    where k.metric <> all (c_active)
    union all
    -- All of these in one look at the days.
    select a.metric, a.found from stats._count_active(compare.guild_id, v_spans, c_active) a
  ) m
  join (
    select l.what, stats._heard(compare.guild_id, v_spans, l.what) as heard
    from (select distinct stats._listens(k.metric) as what from unnest(c_metrics) as k (metric)) l
  ) h on h.what = stats._listens(m.metric)
  cross join lateral (select least(h.heard[1], h.heard[2]) >= 0.5) as g (says)
  order by array_position(c_metrics, m.metric);
end;
$$;

comment on function stats.compare is
'What the server was in an interval, and in the one of the same length before it.
Refuses: U0GLD, U0STA, U0TIM, U0INT.';

grant usage on type stats.change to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.compare to guildkeeper_bot, guildkeeper_admin;

commit;
