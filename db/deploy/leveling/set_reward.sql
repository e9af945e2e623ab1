-- Deploy guildkeeper:leveling/set_reward to pg

begin;
set local role guildkeeper_owner;

create function leveling.set_reward(
  guild_id bigint,
  level bigint,
  role_id bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null
)
returns leveling.reward_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reward leveling.reward_row;
  v_call app.call := app._open_call(
    set_reward.guild_id, 'leveling.set_reward',
    jsonb_build_object('level', set_reward.level, 'role_id', set_reward.role_id), set_reward.actor_id, set_reward.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_reward, v_call.result);
  end if;

  if set_reward.level is null or set_reward.level not between 1 and 1000 then
    perform app._refuse('invalid_level', coalesce(set_reward.level::text, 'null'), '1', '1000');
  end if;
  perform roles._require_offer(set_reward.guild_id, set_reward.role_id, facts, set_reward.actor_id);

  insert into leveling.reward as r (guild_id, role_id, level)
  values (set_reward.guild_id, set_reward.role_id, set_reward.level)
  on conflict on constraint reward_pkey do update set level = excluded.level where r.level <> excluded.level;

  select r.* into strict v_reward from leveling.rewards(set_reward.guild_id) r where r.role_id = set_reward.role_id;
  perform app._close_call(set_reward.guild_id, v_call, to_jsonb(v_reward));
  return v_reward;
end;
$$;

comment on function leveling.set_reward is
'Makes a role the reward of a level (1 to 1000), or moves it there. Members who have the level already get the role.
Refuses: U0GLD, U0LVL, U0ROL an unknown role, U0HIR a role the bot cannot give out, U0PRM, U0FCT, U0ABV one that is not this
actor''s to give, U0DNG one with permissions of moderators, U0KEY.';

grant execute on function leveling.set_reward to guildkeeper_bot, guildkeeper_admin;

commit;
