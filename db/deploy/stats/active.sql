-- Deploy guildkeeper:stats/active to pg

begin;
set local role guildkeeper_owner;

create type stats.day_row as (
  day date,
  messages bigint,
  active_1 bigint,
  active_7 bigint,
  active_28 bigint,
  new_members bigint,
  returning_members bigint,
  members bigint,
  heard numeric
);
comment on type stats.day_row is
'What a day was: see stats.day. members: as Discord last counted them that day, so that active ÷ members is the share of
communicators.';

create function stats.active(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.day_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
  v_spans stats.span[];
  v_first date;
  v_sizes bigint[];
  v_heard numeric[];
begin
  perform stats._require_sight(active.guild_id, active.viewer_id, active.viewer_permissions);
  v_interval := stats._require_interval(active.guild_id, active.since, active.until, active.at);
  v_interval.since := stats._midnight(active.guild_id, v_interval.since);
  v_spans := array(select s from stats._steps(active.guild_id, v_interval.since, v_interval.until, 'day') s);
  select (v_interval.since at time zone z.time_zone)::date into strict v_first from app.settings z
    where z.guild_id = active.guild_id;
  v_sizes := stats._last_size(active.guild_id, v_spans, 'members');
  v_heard := stats._heard(active.guild_id, v_spans, 'messages');

  return query
  select d.day, d.messages, d.active_1, d.active_7, d.active_28, d.new_members, d.returning_members, v_sizes[s.place],
    v_heard[s.place]
  from (
    select t.place, (t.since at time zone z.time_zone)::date as day
    from unnest(v_spans) with ordinality as t (since, until, place)
    join app.settings z on z.guild_id = active.guild_id
  ) s
  join stats._live_days(active.guild_id, v_first, v_first + cardinality(v_spans) - 1) d on d.day = s.day
  order by d.day;
end;
$$;

comment on function stats.active is
'What each day of an interval was: messages, who was active on it and in the week and four weeks that it ends, who was new, who
came back; today as it is so far. Refuses: U0GLD, U0STA, U0STN, U0TIM, U0INT.';

grant usage on type stats.day_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.active to guildkeeper_bot, guildkeeper_admin;

commit;
