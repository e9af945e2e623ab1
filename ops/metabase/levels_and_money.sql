-- Levels and money: XP gained, and money that came to members, by day. Two lines.
select x.day, x.xp, m.money
from (select d.day, sum(d.xp) as xp from leveling.daily d where d.guild_id = {{guild}} group by d.day) x
left join (
  select d.day, sum(d.amount) as money from economy.daily d
  where d.guild_id = {{guild}} and d.account in ('wallet', 'bank')
  group by d.day
) m on m.day = x.day
where true [[and x.day >= {{since}}]] [[and x.day < {{until}}]]
order by x.day
