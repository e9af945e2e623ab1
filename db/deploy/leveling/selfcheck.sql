-- Deploy guildkeeper:leveling/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function leveling.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the amounts in the history add up to the XP', coalesce(m.member_id, h.member_id), coalesce(h.amount, 0)::text,
    coalesce(m.xp, 0)::text
  from (select b.member_id, b.xp from leveling.member b where b.guild_id = selfcheck.guild_id) m
  full join (
    select e.member_id, sum(e.amount) as amount
    from leveling.history e
    where e.guild_id = selfcheck.guild_id
    group by e.member_id
  ) h on h.member_id = m.member_id
  where coalesce(m.xp, 0) <> coalesce(h.amount, 0)
  union all
  select 'the level is what the XP make', m.member_id, m.level::text, leveling._level(s, m.xp)::text
  from leveling.member m
  join leveling.settings s on s.guild_id = m.guild_id
  where m.guild_id = selfcheck.guild_id and m.level <> leveling._level(s, m.xp)
  union all
  select 'the rewards that are wanted are those of the level', coalesce(w.member_id, m.member_id),
    coalesce(w.role_ids, '{}')::text, coalesce(m.role_ids, '{}')::text
  from roles._wanted_by(selfcheck.guild_id, 'leveling') w
  full join (
    select b.member_id, array(select unnest(l.role_ids) order by 1) as role_ids
    from leveling.member b
    join leveling.settings s on s.guild_id = b.guild_id
    join lateral (select leveling._roles_at(b.guild_id, b.level, s.rewards_mode)) as l (role_ids) on l.role_ids <> '{}'
    where b.guild_id = selfcheck.guild_id
  ) m on m.member_id = w.member_id
  where coalesce(w.role_ids, '{}') <> coalesce(m.role_ids, '{}')
    and not exists (
      select from leveling.walk k
      where k.guild_id = selfcheck.guild_id and outbox._is_scheduled(k.guild_id, format('leveling.walk %s', k.token))
    )
  union all
  select 'the census counts every member with XP', null, c.members::text, m.members::text
  from (
    select x.shift, x.bucket, sum(x.members) as members
    from (
      select c.shift, c.bucket, c.members from leveling.census c where c.guild_id = selfcheck.guild_id
      union all
      select s.shift, d.xp >> s.shift, d.members
      from leveling.census_change d
      cross join (values (0), (8), (16), (24), (32)) as s (shift)
      where d.guild_id = selfcheck.guild_id
    ) x
    group by x.shift, x.bucket
  ) c
  full join (
    select s.shift, b.xp >> s.shift as bucket, count(*) as members
    from leveling.member b
    cross join (values (0), (8), (16), (24), (32)) as s (shift)
    where b.guild_id = selfcheck.guild_id and b.xp > 0
    group by s.shift, b.xp >> s.shift
  ) m on m.shift = c.shift and m.bucket = c.bucket
  where coalesce(c.members, 0) <> coalesce(m.members, 0);
$$;

comment on function leveling.selfcheck is
'What is wrong with the levels of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function leveling.selfcheck to guildkeeper_admin;

commit;
