-- Voice: hours connected, hours that count, and how many people, by day. Bars and a line.
select v.day, round(sum(v.connected) / 3600.0, 1) as "hours connected", round(sum(v.counted) / 3600.0, 1) as "hours that count",
  count(distinct v.member_id) as members
from stats.voice_daily v
where v.guild_id = {{guild}} [[and v.day >= {{since}}]] [[and v.day < {{until}}]]
group by v.day
order by v.day
