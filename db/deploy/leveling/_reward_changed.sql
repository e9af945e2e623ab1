-- Deploy guildkeeper:leveling/_reward_changed to pg
-- requires: leveling/_give_roles leveling/member

begin;
set local role guildkeeper_owner;

create function leveling._reward_changed()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  v_reward leveling.reward := coalesce(new, old);
  v_mode leveling.rewards_mode;
  v_next_level integer;
  v_below bigint[];
  v_alone boolean;
begin
  select s.rewards_mode into v_mode from leveling.settings s where s.guild_id = v_reward.guild_id;
  if not exists (
    select from app.role r where r.guild_id = v_reward.guild_id and r.role_id = v_reward.role_id and r.deleted_at is null
  ) then
    return null;  -- deleted in Discord: nobody has it, nobody can get it
  end if;

  if v_mode = 'replace' then
    select min(r.level) into v_next_level
    from leveling.reward r where r.guild_id = v_reward.guild_id and r.level > v_reward.level;

    select not exists (
      select from leveling.reward r
      where r.guild_id = v_reward.guild_id and r.level = v_reward.level and r.role_id <> v_reward.role_id
    ) into v_alone;
  end if;
  -- In replace mode the only role of a level stands in the place of those of the level with roles below it.
  v_below := case when v_alone then leveling._roles_at(v_reward.guild_id, v_reward.level - 1, v_mode) else '{}' end;

  perform leveling._give_roles(
    m.guild_id, m.member_id,
    had => case when tg_op = 'INSERT' then v_below else array[v_reward.role_id] end,
    has => case when tg_op = 'INSERT' then array[v_reward.role_id] else v_below end,
    reason => format('Reward of level %s', v_reward.level)
  )
  from leveling.member m
  where m.guild_id = v_reward.guild_id
    and m.level >= v_reward.level
    and (v_next_level is null or m.level < v_next_level);
  return null;
end;
$$;

comment on function leveling._reward_changed() is
'A reward that comes or goes reaches the members who have its level already: gives them the role, or takes it back.';

create trigger reward_added
after insert on leveling.reward
for each row execute function leveling._reward_changed();

create trigger reward_removed
after delete on leveling.reward
for each row execute function leveling._reward_changed();

commit;
