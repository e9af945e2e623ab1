-- Deploy guildkeeper:moderation/_duration to pg

begin;
set local role guildkeeper_owner;

create function moderation._seconds(typed text)
returns numeric
language sql immutable
as $$
  select sum(
    replace(p.part[1], ',', '.')::numeric * case
      when p.part[2] in ('s', 'sec', 'secs', 'second', 'seconds') then 1
      when p.part[2] in ('m', 'min', 'mins', 'minute', 'minutes') then 60
      when p.part[2] in ('h', 'hr', 'hrs', 'hour', 'hours') then 3600
      when p.part[2] in ('d', 'day', 'days') then 86400
      when p.part[2] in ('w', 'wk', 'week', 'weeks') then 604800
      when p.part[2] in ('mo', 'month', 'months') then 2592000
      when p.part[2] in ('y', 'yr', 'year', 'years') then 31536000
    end
  )
  from regexp_matches(lower(_seconds.typed), '(\d+(?:[.,]\d+)?)\s*([a-z]+)', 'g') as p (part)
  where length(_seconds.typed) <= 100
    and lower(_seconds.typed) ~ (
      '^\s*(?:\d{1,9}(?:[.,]\d{1,3})?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wk|weeks?|mo|months?|y|yr'
      '|years?)(?:\s*,\s*|\s+and\s+|\s*))+$'
    );
$$;

comment on function moderation._seconds is
'How many seconds a duration is that somebody typed: 90m, 3d12h, 1.5 hours, 2 weeks and 3 days. A month is 30 days, a year 365.
Null of what is none.';

create function moderation._duration(typed text, shortest interval, longest interval)
returns interval
language plpgsql stable
as $$
declare
  v_seconds numeric := moderation._seconds(_duration.typed);
begin
  if v_seconds is null
    or v_seconds not between extract(epoch from _duration.shortest) and extract(epoch from _duration.longest)
  then
    perform app._refuse(
      'invalid_duration', coalesce('"' || left(nullif(btrim(_duration.typed), ''), 100) || '"', 'nothing'),
      moderation._words(_duration.shortest), moderation._words(_duration.longest)
    );
  end if;
  return make_interval(secs => round(v_seconds)::double precision);
end;
$$;

comment on function moderation._duration is
'A duration that somebody typed. Refuses what is none, or outside of what is allowed, and says what is (U0DUR). In hours, never
in days, whose length would depend on the time zone of the session.';

commit;
