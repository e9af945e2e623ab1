-- Deploy guildkeeper:tickets/backlog to pg

begin;
set local role guildkeeper_owner;

create type tickets.backlog_row as (day date, asked bigint, closed bigint, open bigint);
comment on type tickets.backlog_row is 'How many tickets were asked for and closed on a day, and how many were open at its end.';

create function tickets.backlog(
  guild_id bigint,
  since date default null,
  until date default null,
  days integer default 30,
  viewer_id bigint default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns setof tickets.backlog_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_until date;
  v_since date;
begin
  perform app._require_guild(backlog.guild_id);
  perform desk._require_lead(backlog.guild_id, viewer_id, facts);
  perform app._require_time(backlog.at);
  select coalesce(backlog.until, (backlog.at at time zone s.time_zone)::date) into strict v_until
  from app.settings s
  where s.guild_id = backlog.guild_id;
  v_since := coalesce(backlog.since, v_until - least(greatest(backlog.days, 0), 2000) + 1);
  perform app._require_day(d) from unnest(array[v_since, v_until]) d where d is not null;
  if (v_until - v_since between 0 and 1000) is not true then
    perform app._refuse('invalid_interval');
  end if;
  return query
  select d.day::date,
    count(*) filter (where t.asked_at >= d.begins), count(*) filter (where t.closed_at >= d.begins and t.closed_at < d.ends),
    count(t.number) filter (where t.closed_at is null or t.closed_at >= d.ends)
  from (
    select x.day, x.day at time zone s.time_zone as begins, (x.day + interval '1 day') at time zone s.time_zone as ends
    from generate_series(v_since::timestamp, v_until::timestamp, interval '1 day') as x (day)
    cross join (select y.time_zone from app.settings y where y.guild_id = backlog.guild_id) s
  ) d
  left join tickets.ticket t
    on t.guild_id = backlog.guild_id and t.state <> 'failed' and t.asked_at < d.ends
      and (t.closed_at is null or t.closed_at >= d.begins)
  group by d.day
  order by d.day;
end;
$$;

comment on function tickets.backlog is
'How many tickets were asked for, closed and open, day by day in the guild''s time zone, at most 1,000 days;
without `since` and `until` the last `days`. For those who run the tickets; null is an operator.
Refuses: U0GLD, U0TLD, U0TIM, U0INT days that are none.';

grant usage on type tickets.backlog_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.backlog to guildkeeper_bot, guildkeeper_admin;

commit;
