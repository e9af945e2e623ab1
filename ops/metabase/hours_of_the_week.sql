-- Hours of the week: the mean of messages by weekday (1 is Monday) and hour of the server's day. A pivot table.
-- Hours in which nobody listened are left out, and count in no mean.
with hours as (
  select h.hour, g.time_zone
  from stats.guilds g
  cross join lateral generate_series(
    date_trunc('day', now() - interval '28 days', g.time_zone), date_trunc('hour', now()) - interval '1 hour', interval '1 hour'
  ) as h (hour)
  where g.guild_id = {{guild}} and not exists (
    select from stats.gaps a
    where a.guild_id = g.guild_id and a.from_at < h.hour + interval '1 hour' and coalesce(a.unread_until, a.until_at, now()) > h.hour
  )
), counted as (
  select h.hour, sum(h.messages) as messages from stats.hourly h
  where h.guild_id = {{guild}} and h.hour >= now() - interval '30 days'
  group by h.hour
)
select extract(isodow from h.hour at time zone h.time_zone) as weekday, extract(hour from h.hour at time zone h.time_zone) as hour,
  round(avg(coalesce(c.messages, 0)), 1) as messages
from hours h
left join counted c on c.hour = h.hour
group by 1, 2
order by 1, 2
