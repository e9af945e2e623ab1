-- Deploy guildkeeper:tickets/_hours to pg

begin;
set local role guildkeeper_owner;

create function tickets._hours(guild_id bigint, type_number integer, since timestamptz, until timestamptz)
returns tstzmultirange
language sql stable
as $$
  with shift as (
    select h.weekday, h.opens, h.closes
    from tickets.working_hours h
    where h.guild_id = _hours.guild_id
      and h.type_number = case
        when exists (
          select from tickets.working_hours o where o.guild_id = _hours.guild_id and o.type_number = _hours.type_number
        ) then _hours.type_number
        else 0
      end
  ),
  worked as (
    select range_agg(tstzrange(
      (d.day + s.opens) at time zone z.time_zone,
      (d.day + (s.closes <= s.opens)::integer + s.closes) at time zone z.time_zone
    )) as hours
    from (select s.time_zone from app.settings s where s.guild_id = _hours.guild_id) z
    -- What begins the evening before may last until after midnight.
    cross join lateral generate_series(
      (_hours.since at time zone z.time_zone)::date - 1, (_hours.until at time zone z.time_zone)::date, interval '1 day'
    ) as x (at)
    cross join lateral (select x.at::date as day) d
    join shift s on s.weekday = extract(isodow from d.day)
    where not exists (select from tickets.holiday o where o.guild_id = _hours.guild_id and o.day = d.day)
  )
  select case when exists (select from shift) then coalesce(w.hours, '{}') else '{(,)}' end
    * tstzmultirange(tstzrange(_hours.since, _hours.until))
  from worked w;
$$;

comment on function tickets._hours is
'When staff of a type are there between two moments: its own working hours, else those of all types, less holidays, in the
guild''s time zone; always, where there are none.';

commit;
