-- Deploy guildkeeper:app/_read_duration to pg

begin;
set local role guildkeeper_owner;

create function app._read_duration(typed text)
returns interval
language sql immutable
as $$
  select make_interval(secs => round(s.seconds)::double precision)
  from (
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
    ) as seconds
    from regexp_matches(lower(_read_duration.typed), '(\d+(?:[.,]\d+)?)\s*([a-z]+)', 'g') as p (part)
    where length(_read_duration.typed) <= 100
      and lower(_read_duration.typed) ~ (
        '^\s*(?:\d{1,9}(?:[.,]\d{1,3})?\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wk|weeks?|mo|months?|y|yr'
        '|years?)(?:\s*,\s*|\s+and\s+|\s*))+$'
      )
  ) s
  where s.seconds <= 3153600000;
$$;

comment on function app._read_duration is
'A duration that somebody typed, the one grammar for all of them: 90m, 3d12h, 1.5 hours, 1,5h, 2 weeks and 3 days. A month is 30
days, a year 365. In hours, never in days, whose length would depend on the time zone of the session. Null of what is none, or
over a hundred years.';

commit;
