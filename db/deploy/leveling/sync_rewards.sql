-- Deploy guildkeeper:leveling/sync_rewards to pg

begin;
set local role guildkeeper_owner;

create type leveling.sync_result as (members bigint, effects bigint);
comment on type leveling.sync_result is
'How many members are looked at, and how many effects it takes; null where they are so many that it goes on for a while.';

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
  -- So many have it at once.
  c_at_once constant integer := 200;
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
  perform leveling._hold_settings(array[sync_rewards.guild_id]);
  if cardinality(v_members) > c_at_once then
    perform leveling._begin_walk(sync_rewards.guild_id, true, null, now());
  else
    perform leveling._hold_members(sync_rewards.guild_id, v_members);
    v_result.effects := leveling._settle_rewards(sync_rewards.guild_id, v_members, true, null, now());
  end if;

  perform app._close_call(sync_rewards.guild_id, v_call, to_jsonb(v_result));
  return v_result;
end;
$$;

comment on function leveling.sync_rewards is
'Gives one member, or all who have reached a reward, the reward roles of their level, also those that people took, and takes the
others, but for those with another reason: after roles were changed by hand. Of many it returns at once, and works through them
slice by slice; `effects` is null then. Refuses: U0GLD, U0MEM, U0KEY.';

grant usage on type leveling.sync_result to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.sync_rewards to guildkeeper_bot, guildkeeper_admin;

commit;
