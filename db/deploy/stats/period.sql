-- Deploy guildkeeper:stats/period to pg

begin;
set local role guildkeeper_owner;

create type stats.period_row as (
  period text, before timestamptz, since timestamptz, until timestamptz, step text, time_zone text, is_public boolean
);
comment on type stats.period_row is
'What the name of a time stands for: from when until when, in which steps it is drawn, in which zone, and whether what is told of
it may be told to all. before: as many steps earlier, for what is compared.';

create function stats.period(guild_id bigint, period text, at timestamptz default now())
returns stats.period_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_days integer := case period.period
    when '7 days' then 7
    when '28 days' then 28
    when '90 days' then 90
    when 'year' then 365
  end;
  v_row stats.period_row;
  v_step integer;
begin
  perform app._require_guild(period.guild_id);
  perform app._require_time(period.at);
  if v_days is null then
    perform app._refuse('unknown_lookback', coalesce(left(period.period, 40), 'null'), '7 days, 28 days, 90 days, year');
  end if;

  v_row.period := period.period;
  v_row.step := case when v_days > 90 then 'week' else 'day' end;
  v_row.until := period.at;
  select z.time_zone, (date_trunc('day', period.at at time zone z.time_zone) - make_interval(days => v_days - 1))
      at time zone z.time_zone, s.audience = 'all'
  into strict v_row.time_zone, v_row.since, v_row.is_public
  from app.settings z
  join stats.settings s on s.guild_id = z.guild_id
  where z.guild_id = period.guild_id;

  -- The week that began before is no whole one.
  if v_row.step = 'week' then
    select min(s.since) into strict v_row.since
    from stats._steps(period.guild_id, v_row.since, v_row.until, v_row.step) s
    where s.since > v_row.since;
  end if;
  v_step := case when v_days > 90 then 7 else 1 end;
  v_row.before := ((v_row.since at time zone v_row.time_zone) - make_interval(days => v_step * ceil(
    extract(epoch from (v_row.until at time zone v_row.time_zone) - (v_row.since at time zone v_row.time_zone)) / 86400 / v_step
  )::integer)) at time zone v_row.time_zone;
  return v_row;
end;
$$;

comment on function stats.period is
'From when on the last 7, 28 or 90 days or the last year are told: whole days of the guild''s zone, or whole weeks, up to now.
Refuses: U0GLD, U0STL, U0TIM.';

grant usage on type stats.period_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.period to guildkeeper_bot, guildkeeper_admin;

commit;
