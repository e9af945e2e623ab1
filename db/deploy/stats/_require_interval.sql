-- Deploy guildkeeper:stats/_require_interval to pg

begin;
set local role guildkeeper_owner;

create type stats.span as (since timestamptz, until timestamptz);
comment on type stats.span is 'From a time, until before another.';

create function stats._require_interval(guild_id bigint, since timestamptz, until timestamptz, at timestamptz)
returns stats.span
language plpgsql stable
as $$
declare
  v_span stats.span;
  v_lookback interval := (select s.lookback from stats.settings s where s.guild_id = _require_interval.guild_id);
begin
  perform app._require_time(_require_interval.at);
  v_span.until := least(coalesce(_require_interval.until, _require_interval.at), _require_interval.at);
  perform app._require_time(v_span.until);
  v_span.since := coalesce(_require_interval.since, stats._midnight(_require_interval.guild_id, v_span.until - v_lookback));
  perform app._require_time(v_span.since);
  if v_span.since >= v_span.until then
    perform app._refuse('invalid_interval');
  end if;
  return v_span;
end;
$$;

comment on function stats._require_interval is
'The interval that somebody asks about: until now at the latest, and as far back as the setting stats.lookback where nobody says.
Refuses: U0TIM, U0INT.';

commit;
