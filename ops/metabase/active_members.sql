-- Active members: how many wrote in a day, in 7 and in 28 days. A line.
select d.day, d.active_1 as "1 day", d.active_7 as "7 days", d.active_28 as "28 days"
from stats.daily d
where d.guild_id = {{guild}} [[and d.day >= {{since}}]] [[and d.day < {{until}}]]
order by d.day
