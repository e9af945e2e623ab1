-- Deploy guildkeeper:stats/retention to pg

begin;
set local role guildkeeper_owner;

create type stats.retained as (
  since timestamptz, until timestamptz, joined bigint, day integer, judged bigint, active bigint, here bigint
);
comment on type stats.retained is
'Of those who joined in a cohort: on their nth day so many could be judged, as it is over, were active on that very day, and
were still here.';

create function stats.retention(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  step text default 'week',
  days integer[] default '{1,3,7,14,28}',
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.retained
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 60;
  v_interval stats.span;
  v_today date;
begin
  perform stats._require_sight(retention.guild_id, retention.viewer_id, retention.viewer_permissions);
  v_interval := stats._require_interval(retention.guild_id, retention.since, retention.until, retention.at);
  if cardinality(retention.days) > c_most then
    perform app._refuse('too_many_steps', c_most::text);
  end if;
  select (p.folded_until at time zone p.time_zone)::date into strict v_today
  from stats.progress p where p.guild_id = retention.guild_id;

  return query
  select c.since, c.until, (select count(*) from stats._newcomers(retention.guild_id, c.since, c.until)), n.day, j.judged,
    j.active, j.here
  from stats._steps(retention.guild_id, v_interval.since, v_interval.until, retention.step) c
  cross join unnest(retention.days) n (day)
  cross join lateral (
    select count(*) as judged,
      count(*) filter (where exists (
        select from stats.member_day d
        where d.guild_id = retention.guild_id and d.member_id = w.member_id and d.day = w.day + n.day and d.messages > 0
      ) or exists (
        select from voice._days_of(retention.guild_id, w.member_id, w.day + n.day, w.day + n.day) v where v.is_active
      )) as active,
      count(*) filter (where coalesce(w.last_day > w.day + n.day, true)) as here
    from stats._newcomers(retention.guild_id, c.since, c.until) w
    where w.day + n.day < v_today
  ) j
  order by c.since, n.day;
end;
$$;

comment on function stats.retention is
'Of those who joined, cohort by cohort: how many were active on their nth local day (strictly that one), and how many were still
here. Only days that are over count. Refuses: U0GLD, U0STA, U0STP, U0STN, U0TIM, U0INT.';

grant usage on type stats.retained to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.retention to guildkeeper_bot, guildkeeper_admin;

commit;
