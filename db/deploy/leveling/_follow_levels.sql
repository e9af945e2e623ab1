-- Deploy guildkeeper:leveling/_follow_levels to pg

begin;
set local role guildkeeper_owner;

create type leveling.level_change as (
  guild_id bigint, member_id bigint, member leveling.member, from_level integer, to_level integer, from_xp bigint
);
comment on type leveling.level_change is
'A member whose level is not what it was: as they are now (null: deleted), their levels, and the XP that they had.';

create function leveling._follow_levels(guild_id bigint, changes leveling.level_change[])
returns void
language plpgsql
as $$
declare
  -- So many have it at once; a new curve, or the end of all XP, concerns more.
  c_at_once constant integer := 500;
  v_settings leveling.settings;
  v_rewards leveling.reward[];
  v_wants roles.want[];
begin
  select s.* into v_settings from leveling.settings s where s.guild_id = _follow_levels.guild_id for share;
  if not found then
    return;  -- the whole guild is being deleted
  end if;

  v_rewards := leveling._live_rewards(_follow_levels.guild_id);
  select array_agg(
    row(
      c.member_id, leveling._roles_of(v_rewards, c.to_level, v_settings.rewards_mode),
      app._because('leveling.level', jsonb_build_object('level', c.to_level))
    )::roles.want
  ) into v_wants
  from unnest(_follow_levels.changes) c
  where exists (
      select from unnest(v_rewards) r
      where r.level > least(c.from_level, c.to_level) and r.level <= greatest(c.from_level, c.to_level)
    )
    -- Of whom the walk has not come to yet, something else may be wanted than their old level says.
    or exists (select from leveling.walk k where k.guild_id = _follow_levels.guild_id);
  -- Who is deleted is met by no walk.
  if cardinality(v_wants) > c_at_once and (_follow_levels.changes[1]).member.member_id > 0 then
    perform leveling._begin_walk(_follow_levels.guild_id, false, null, now());
  elsif v_wants is not null then
    perform roles._want_all(_follow_levels.guild_id, 'leveling', v_wants, now());
  end if;

  -- A new curve changes levels too, without anybody having earned one.
  perform leveling._announce(
    v_settings, c.member, c.from_level,
    new_role_ids => array(
      select h.id
      from unnest(leveling._roles_of(v_rewards, c.to_level, v_settings.rewards_mode)) with ordinality as h (id, place)
      where h.id <> all (leveling._roles_of(v_rewards, c.from_level, v_settings.rewards_mode))
      order by h.place
    )
  )
  from unnest(_follow_levels.changes) c
  where c.to_level > c.from_level and (c.member).xp > c.from_xp;
end;
$$;

comment on function leveling._follow_levels is
'What follows from changes of levels in a guild: the reward roles that members should wear are wanted, and a level that was
earned is announced.';

commit;
