-- Retention: of those who joined in a week, how many were still here, and how many active, on their 1st, 7th and 28th day.
-- A pivot table of week by day.
select c.week, c.day, c.judged as joined, round(100.0 * c.here / nullif(c.judged, 0)) as "% here",
  round(100.0 * c.active / nullif(c.judged, 0)) as "% active"
from stats.cohorts c
where c.guild_id = {{guild}} and c.judged > 0 [[and c.week >= {{since}}]] [[and c.week < {{until}}]]
order by c.week, c.day
