-- Tickets: how many, how soon answered and solved in working time, how satisfied, by week and type. A table or lines.
select date_trunc('week', f.opened_at)::date as week, f.type_name as type, count(*) as opened,
  count(*) filter (where f.was_late) as "answered late",
  percentile_cont(0.5) within group (order by f.first_reply_worked) as "first reply",
  percentile_cont(0.5) within group (order by f.staff_worked) as solved, round(avg(f.stars), 2) as stars
from tickets.figures f
where f.guild_id = {{guild}} and f.opened_at is not null [[and f.opened_at >= {{since}}]] [[and f.opened_at < {{until}}]]
group by 1, 2
order by 1, 2
