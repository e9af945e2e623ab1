-- Deploy guildkeeper:leveling/_period_start to pg

begin;
set local role guildkeeper_owner;

create function leveling._period_start(guild_id bigint, period text, at timestamptz)
returns timestamptz
language plpgsql stable
as $$
declare
  v_unit text := case _period_start.period
    when 'today' then 'day'
    when 'this week' then 'week'
    when 'this month' then 'month'
  end;
  v_zone text;
begin
  if _period_start.period = 'all time' then
    return null;
  elsif v_unit is null then
    perform app._refuse('unknown_period', coalesce(left(_period_start.period, 40), 'null'));
  end if;

  select s.time_zone into strict v_zone from app.settings s where s.guild_id = _period_start.guild_id;
  return date_trunc(v_unit, _period_start.at, v_zone);
end;
$$;

comment on function leveling._period_start is
'When the current day, week (from Monday) or month began in the guild''s time zone; null for all time. Refuses: U0PER.';

commit;
