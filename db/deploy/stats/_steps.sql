-- Deploy guildkeeper:stats/_steps to pg

begin;
set local role guildkeeper_owner;

create function stats._steps(guild_id bigint, since timestamptz, until timestamptz, step text, most integer default 800)
returns setof stats.span
language plpgsql stable
as $$
declare
  v_zone text := (select s.time_zone from app.settings s where s.guild_id = _steps.guild_id);
  v_offset integer := (
    select case s.week_start when 'monday' then 0 when 'sunday' then 1 else 2 end
    from stats.settings s where s.guild_id = _steps.guild_id
  );
  v_length interval := case _steps.step
    when 'hour' then '1 hour' when 'day' then '1 day' when 'week' then '7 days' when 'month' then '28 days'
  end;
begin
  if v_length is null then
    perform app._refuse('unknown_step', coalesce(left(_steps.step, 40), 'null'), 'hour, day, week, month');
  elsif _steps.until - _steps.since > v_length * _steps.most then
    perform app._refuse('too_many_steps', _steps.most::text);
  end if;

  return query
  select greatest(b.moment, _steps.since), least(lead(b.moment, 1, _steps.until) over (order by b.moment), _steps.until)
  from (
    -- Quarters of an hour find each hour of a zone, also where the clock moves by half of one.
    select distinct date_trunc('hour', q, v_zone) as moment
    from generate_series(_steps.since, _steps.until, interval '15 minutes') q
    where _steps.step = 'hour'
    union
    select distinct case _steps.step
      when 'day' then d
      -- A week may begin on another day than Monday.
      when 'week' then date_trunc('week', d + make_interval(days => v_offset)) - make_interval(days => v_offset)
      else date_trunc('month', d)
    end at time zone v_zone
    from generate_series(
      date_trunc('day', _steps.since at time zone v_zone), _steps.until at time zone v_zone, interval '1 day'
    ) d
    where _steps.step <> 'hour'
  ) b
  where b.moment < _steps.until
  order by b.moment;
end;
$$;

comment on function stats._steps is
'The steps of an interval: hours, days, weeks (from the setting stats.week_start on) or months of the guild''s zone, which have
23 or 25 hours, or half an hour more, where the clock changes. The first and the last are as much of theirs as there is. At most
`most`. Refuses: U0STP, U0STN.';

commit;
