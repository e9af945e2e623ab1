-- Deploy guildkeeper:leveling/remove_reward to pg

begin;
set local role guildkeeper_owner;

create function leveling.remove_reward(guild_id bigint, role_id bigint, actor_id bigint default null, key text default null)
returns leveling.reward_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reward leveling.reward_row;
  v_call app.call := app._open_call(
    remove_reward.guild_id, 'leveling.remove_reward',
    jsonb_build_object('role_id', remove_reward.role_id), remove_reward.actor_id, remove_reward.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_reward, v_call.result);
  end if;

  select r.* into v_reward from leveling.rewards(remove_reward.guild_id) r where r.role_id = remove_reward.role_id;
  if not found then
    perform app._refuse('no_such_reward', coalesce(remove_reward.role_id::text, 'null'));
  end if;

  delete from leveling.reward r where r.guild_id = remove_reward.guild_id and r.role_id = remove_reward.role_id;

  perform app._close_call(remove_reward.guild_id, v_call, to_jsonb(v_reward));
  return v_reward;
end;
$$;

comment on function leveling.remove_reward is
'A role is no reward any more; members who got it for their level lose it. Returns the reward that was. Refuses: U0GLD, U0RWD
a role that is no reward, U0KEY.';

grant execute on function leveling.remove_reward to guildkeeper_bot, guildkeeper_admin;

commit;
