-- Deploy guildkeeper:leveling/_replace_rewards to pg

begin;
set local role guildkeeper_owner;

create function leveling._replace_rewards(
  guild_id bigint,
  old_rewards leveling.reward[],
  old_mode leveling.rewards_mode,
  new_rewards leveling.reward[],
  new_mode leveling.rewards_mode,
  reason jsonb
)
returns void
language plpgsql
as $$
declare
  v_wants roles.want[];
begin
  -- Worked out once a level, not once a member.
  select array_agg(row(m.member_id, c.has, _replace_rewards.reason)::roles.want) into v_wants
  from (
    select l.level,
      leveling._roles_of(old_rewards, l.level, old_mode) as had,
      leveling._roles_of(new_rewards, l.level, new_mode) as has
    from generate_series(1, 1000) as l (level)
    offset 0
  ) c
  join leveling.member m on m.guild_id = _replace_rewards.guild_id and m.level = c.level
  where c.had <> c.has;

  if v_wants is not null then
    perform roles._want_all(_replace_rewards.guild_id, 'leveling', v_wants, now());
  end if;
end;
$$;

comment on function leveling._replace_rewards is
'Wants of the members what the rewards of a guild give them now, where the rewards, or their mode, gave them something else
before.';

commit;
