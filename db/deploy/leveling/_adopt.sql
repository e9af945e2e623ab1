-- Deploy guildkeeper:leveling/_adopt to pg

begin;
set local role guildkeeper_owner;

create function leveling._adopt(
  guild_id bigint, members leveling.adopted[], keep text, reason text, actor_id bigint
)
returns bigint
language plpgsql
as $$
declare
  -- Before Discord: it is nothing that was earned this week.
  c_at constant timestamptz := '2015-01-01 00:00Z';
  v_settings leveling.settings;
  v_changed bigint[];
begin
  perform leveling._hold_settings(array[_adopt.guild_id]);
  select s.* into strict v_settings from leveling.settings s where s.guild_id = _adopt.guild_id;
  insert into leveling.member (guild_id, member_id)
  select _adopt.guild_id, a.member_id from unnest(_adopt.members) a order by a.member_id
  on conflict on constraint member_pkey do nothing;
  perform from leveling.member m
  where m.guild_id = _adopt.guild_id and m.member_id in (select a.member_id from unnest(_adopt.members) a)
  order by m.member_id
  for update;

  with change as materialized (
    select a.* from leveling._adoption(_adopt.guild_id, _adopt.members, _adopt.keep) a where a.xp > a.had_xp
  ),
  logged as (
    insert into leveling.history (guild_id, member_id, at, rule, amount, xp, actor_id, reason)
    select _adopt.guild_id, c.member_id, c_at, 'set', c.xp - c.had_xp, c.xp, _adopt.actor_id, _adopt.reason from change c
  ),
  -- The level stays, as nobody earned one: it would be announced, and paid for.
  changed as (
    update leveling.member m
    set xp = c.xp, next_level_xp = null
    from change c
    where m.guild_id = _adopt.guild_id and m.member_id = c.member_id
    returning m.member_id
  )
  select coalesce(array_agg(c.member_id), '{}') into v_changed from changed c;

  -- Now it follows, as it does when the curve changes: reward roles come, and nothing is announced.
  update leveling.member m
  set level = l.level,
    level_xp = leveling._threshold(v_settings, l.level),
    next_level_xp = case when l.level < 1000 then leveling._threshold(v_settings, l.level + 1) end
  from (
    select o.member_id, leveling._level(v_settings, o.xp) as level
    from leveling.member o
    where o.guild_id = _adopt.guild_id and o.member_id = any (v_changed)
  ) l
  where m.guild_id = _adopt.guild_id and m.member_id = l.member_id;
  return cardinality(v_changed);
end;
$$;

comment on function leveling._adopt is
'Adopts what another bot knew of members, as leveling._adoption says. Reward roles follow, announcements and money for levels do
not; boards of a week do not count it. Returns how many members have more now.';

commit;
