-- Invites: how many came by each, and how many of them are still here. A table.
select s.invite_code as invite, count(*) as joined, count(*) filter (where s.ended_at is null) as here,
  round(100.0 * count(*) filter (where s.ended_at is null) / count(*)) as "% here"
from stats.stays s
where s.guild_id = {{guild}} [[and s.began_at >= {{since}}]] [[and s.began_at < {{until}}]]
group by s.invite_code
order by joined desc
