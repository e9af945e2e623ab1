-- Deploy guildkeeper:leveling/_owed to pg

begin;
set local role guildkeeper_owner;

create function leveling._owed(guild_id bigint, after_id bigint, again boolean, most integer)
returns bigint[]
language plpgsql stable
as $$
declare
  v_rewards constant leveling.reward[] := leveling._live_rewards(_owed.guild_id);
  v_mode leveling.rewards_mode;
  v_lowest integer;
begin
  select s.rewards_mode into strict v_mode from leveling.settings s where s.guild_id = _owed.guild_id;
  select min(r.level) into v_lowest from leveling.reward r where r.guild_id = _owed.guild_id and _owed.again;

  return array(
    select m.member_id
    from leveling.member m
    -- Worked out once a level, not once a member.
    join (
      select l.level,
        array(select i.id from unnest(leveling._roles_of(v_rewards, l.level, v_mode)) as i (id) order by i.id) as role_ids
      from generate_series(0, 1000) as l (level)
      offset 0
    ) c on c.level = m.level
    left join roles._said_by(_owed.guild_id, 'leveling', _owed.after_id) w on w.member_id = m.member_id
    where m.guild_id = _owed.guild_id
      and m.member_id > _owed.after_id
      and (coalesce(w.role_ids, '{}') <> c.role_ids or m.level >= v_lowest)
    order by m.member_id
    limit _owed.most
  );
end;
$$;

comment on function leveling._owed is
'The next members by id of whom something else is wanted than the rewards of the guild give at their level; with `again` also
everybody who has reached a reward.';

commit;
