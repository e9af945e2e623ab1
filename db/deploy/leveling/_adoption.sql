-- Deploy guildkeeper:leveling/_adoption to pg

begin;
set local role guildkeeper_owner;

create type leveling.adopted as (member_id bigint, xp bigint, level integer, progress numeric);
comment on type leveling.adopted is
'What another bot knew of a member: XP in all, the level, and which part of the way to the next one, from 0 to 1.';

create type leveling.adoption as (member_id bigint, had_xp bigint, had_level integer, xp bigint, level integer);
comment on type leveling.adoption is 'What a member has, and what they would have.';

create function leveling._adoption(guild_id bigint, members leveling.adopted[], keep text)
returns setof leveling.adoption
language sql stable
as $$
  select a.member_id, coalesce(m.xp, 0), coalesce(m.level, 0), v.xp, leveling._level(s, v.xp)
  from unnest(_adoption.members) a
  join leveling.settings s on s.guild_id = _adoption.guild_id
  left join leveling.member m on m.guild_id = s.guild_id and m.member_id = a.member_id
  cross join lateral (
    -- Without a level neither begins anywhere.
    select leveling._threshold(s, l.level) as begins, leveling._threshold(s,
      case when l.level < 1000 then l.level + 1 else l.level end) as ends
    from (select case when a.level is not null then least(a.level, 1000) end as level) l
  ) t
  cross join lateral (
    select least(leveling._most_xp(), greatest(coalesce(m.xp, 0), case _adoption.keep
      when 'xp' then coalesce(a.xp, t.begins)
      else coalesce(t.begins + floor((t.ends - t.begins) * coalesce(a.progress, 0))::bigint, a.xp)
    end)) as xp
  ) v
$$;

comment on function leveling._adoption is
'What members would have if what another bot knew of them were adopted: keep xp counts the same XP on our curve, keep level begins
the same level, and goes as far in it. What a line does not say follows from the other. Nobody loses: who has more keeps it.';

commit;
