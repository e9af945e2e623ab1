-- Lively members: who was active on the most days, with messages and voice. A table; member 0: hidden or forgotten.
select coalesce(d.member_id, v.member_id) as member_id, coalesce(d.days, 0) as "days with messages",
  coalesce(d.messages, 0) as messages, round(coalesce(v.counted, 0) / 3600.0, 1) as "hours in voice"
from (
  select d.member_id, count(distinct d.day) as days, sum(d.messages) as messages from stats.member_daily d
  where d.guild_id = {{guild}} [[and d.day >= {{since}}]] [[and d.day < {{until}}]]
  group by d.member_id
) d
full join (
  select v.member_id, sum(v.counted) as counted from stats.voice_daily v
  where v.guild_id = {{guild}} [[and v.day >= {{since}}]] [[and v.day < {{until}}]]
  group by v.member_id
) v on v.member_id = d.member_id
order by 2 desc, 3 desc
limit 50
