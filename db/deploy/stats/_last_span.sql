-- Deploy guildkeeper:stats/_last_span to pg

begin;
set local role guildkeeper_owner;

create function stats._last_span(guild_id bigint, every text, at timestamptz)
returns stats.span
language sql stable
as $$
  select (
    (d.last - case _last_span.every when 'day' then interval '1 day' when 'week' then interval '7 days' else '1 month' end)
      at time zone z.time_zone,
    d.last at time zone z.time_zone
  )::stats.span
  from app.settings z
  join stats.settings s on s.guild_id = z.guild_id
  cross join lateral (
    select _last_span.at at time zone z.time_zone as clock,
      make_interval(days => case s.week_start when 'monday' then 0 when 'sunday' then 1 else 2 end) as shift
  ) l
  cross join lateral (
    select case _last_span.every
      when 'day' then date_trunc('day', l.clock)
      when 'week' then date_trunc('week', l.clock + l.shift) - l.shift
      else date_trunc('month', l.clock)
    end as last
  ) d
  where z.guild_id = _last_span.guild_id;
$$;

comment on function stats._last_span is
'The last day, week (by the setting stats.week_start) or month of the guild''s zone that is over.';

commit;
