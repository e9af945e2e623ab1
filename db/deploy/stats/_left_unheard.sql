-- Deploy guildkeeper:stats/_left_unheard to pg

begin;
set local role guildkeeper_owner;

create function stats._left_unheard(guild_id bigint, member_ids bigint[])
returns void
language sql
as $$
  update stats.stay s
  set ended_after = greatest(s.began_at, coalesce(g.from_at, s.began_at))
  from (
    select max(k.from_at) as from_at from stats.gap k where k.guild_id = _left_unheard.guild_id
  ) g
  where s.guild_id = _left_unheard.guild_id
    and s.member_id = any (_left_unheard.member_ids)
    and s.stay_id = (
      select l.stay_id from stats.stay l
      where l.guild_id = s.guild_id and l.member_id = s.member_id and l.ended_at is not null
      order by l.ended_at desc
      limit 1
    )
    and g.from_at < s.ended_at;
$$;

comment on function stats._left_unheard is
'Nobody heard these members leave: they did so between the last time that nobody listened and the moment that it was found.';

commit;
