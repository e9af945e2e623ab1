-- Deploy guildkeeper:leveling/_replace_rewards to pg

begin;
set local role guildkeeper_owner;

create function leveling._replace_rewards(
  guild_id bigint,
  old_rewards leveling.reward[],
  old_mode leveling.rewards_mode,
  new_rewards leveling.reward[],
  new_mode leveling.rewards_mode,
  reason text
)
returns void
language plpgsql
as $$
begin
  -- Worked out once a level, not once a member.
  perform leveling._give_roles(m.guild_id, m.member_id, c.had, c.has, _replace_rewards.reason)
  from (
    select l.level,
      leveling._roles_of(old_rewards, l.level, old_mode) as had,
      leveling._roles_of(new_rewards, l.level, new_mode) as has
    from generate_series(1, 1000) as l (level)
    offset 0
  ) c
  join leveling.member m on m.guild_id = _replace_rewards.guild_id and m.level = c.level
  where c.had <> c.has;
end;
$$;

comment on function leveling._replace_rewards is
'Effects: what members gain and lose when the rewards of a guild, or their mode, were the old and are the new.';

commit;
