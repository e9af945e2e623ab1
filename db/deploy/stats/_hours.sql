-- Deploy guildkeeper:stats/_hours to pg

begin;
set local role guildkeeper_owner;

create function stats._hours(guild_id bigint, since timestamptz, until timestamptz)
returns stats.span[]
language plpgsql stable
as $$
begin
  if _hours.until - _hours.since > interval '400 days' then
    perform app._refuse('too_many_steps', (400 * 24)::text);
  end if;
  return array(
    select row(greatest(h.moment, _hours.since), least(lead(h.moment, 1, _hours.until) over (order by h.moment),
      _hours.until))::stats.span
    from (
      select distinct date_trunc('hour', q, s.time_zone) as moment
      from app.settings s
      cross join lateral generate_series(_hours.since, _hours.until, interval '15 minutes') q
      where s.guild_id = _hours.guild_id
    ) h
    where h.moment < _hours.until
    order by h.moment
  );
end;
$$;

comment on function stats._hours is 'The hours of an interval in the guild''s zone, at most those of 400 days (U0STN).';

commit;
