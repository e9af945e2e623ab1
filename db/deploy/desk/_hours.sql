-- Deploy guildkeeper:desk/_hours to pg

begin;
set local role guildkeeper_owner;

create function desk._hours(guild_id bigint, type_number integer, since timestamptz, until timestamptz)
returns tstzmultirange
language plpgsql stable
as $$
declare
  v_number constant integer := (
    select max(h.type_number)
    from desk.working_hours h
    where h.guild_id = _hours.guild_id and h.type_number in (0, _hours.type_number)
  );
  v_hours tstzmultirange;
begin
  if v_number is null then
    return tstzmultirange(tstzrange(_hours.since, _hours.until));
  end if;
  select range_agg(tstzrange(
    (d.day + h.opens) at time zone z.time_zone,
    (d.day + (h.closes <= h.opens)::integer + h.closes) at time zone z.time_zone
  )) into v_hours
  from (select s.time_zone from app.settings s where s.guild_id = _hours.guild_id) z
  -- What begins the evening before may last until after midnight.
  cross join lateral generate_series(
    (_hours.since at time zone z.time_zone)::date - 1, (_hours.until at time zone z.time_zone)::date, interval '1 day'
  ) as x (at)
  cross join lateral (select x.at::date as day) d
  join desk.working_hours h
    on h.guild_id = _hours.guild_id and h.type_number = v_number and h.weekday = extract(isodow from d.day)
  where not exists (select from desk.holiday o where o.guild_id = _hours.guild_id and o.day = d.day);
  return coalesce(v_hours, '{}') * tstzmultirange(tstzrange(_hours.since, _hours.until));
end;
$$;

comment on function desk._hours is
'When staff of a type are there between two moments: its own working hours, else those of all types, less holidays, in the
guild''s time zone; always, where there are none.';

commit;
