-- Channels by week: messages, and how many wrote on the liveliest day. Stacked bars, or a pivot table.
select date_trunc('week', d.day)::date as week, coalesce(d.channel, 'a former channel') as channel, sum(d.messages) as messages,
  max(d.members) as "members on the best day"
from stats.channel_daily d
where d.guild_id = {{guild}} [[and d.day >= {{since}}]] [[and d.day < {{until}}]]
group by 1, 2
order by 1, 3 desc
