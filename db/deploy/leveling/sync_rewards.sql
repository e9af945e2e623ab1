-- Deploy guildkeeper:leveling/sync_rewards to pg

begin;
set local role guildkeeper_owner;

create type leveling.sync_result as (members bigint, effects bigint);
comment on type leveling.sync_result is 'How many members were looked at, and how many effects it takes.';

create function leveling.sync_rewards(
  guild_id bigint,
  member_id bigint default null,
  actor_id bigint default null,
  key text default null
)
returns leveling.sync_result
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_result leveling.sync_result;
  v_members bigint[];
  v_call app.call := app._open_call(
    sync_rewards.guild_id, 'leveling.sync_rewards',
    jsonb_build_object('member_id', sync_rewards.member_id), sync_rewards.actor_id, sync_rewards.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_result, v_call.result);
  end if;

  if sync_rewards.member_id is not null then
    perform app._require_member(sync_rewards.member_id);
  end if;

  v_members := array(
    select m.member_id from leveling.member m
    where m.guild_id = sync_rewards.guild_id
      and (
        m.member_id = sync_rewards.member_id
        or (
          sync_rewards.member_id is null
          and m.level >= (select min(r.level) from leveling.reward r where r.guild_id = sync_rewards.guild_id)
        )
      )
  );
  v_result.members := cardinality(v_members);
  v_result.effects := roles._send_again(
    sync_rewards.guild_id, 'leveling', v_members, leveling._roles_at(sync_rewards.guild_id, 1000, 'stack'), now()
  );

  perform app._close_call(sync_rewards.guild_id, v_call, to_jsonb(v_result));
  return v_result;
end;
$$;

comment on function leveling.sync_rewards is
'Gives one member, or all who have reached a reward, the reward roles of their level, also those that people took, and takes the
others, but for those with another reason: after roles were changed by hand. Refuses: U0GLD, U0MEM, U0KEY.';

grant usage on type leveling.sync_result to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.sync_rewards to guildkeeper_bot, guildkeeper_admin;

commit;
