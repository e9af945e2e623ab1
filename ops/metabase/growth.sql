-- Growth: joins, leaves and Discord's count of members. Bars and a line.
select d.day, d.joins, d.leaves, d.joins - d.leaves as net, d.members
from stats.daily d
where d.guild_id = {{guild}} [[and d.day >= {{since}}]] [[and d.day < {{until}}]]
order by d.day
