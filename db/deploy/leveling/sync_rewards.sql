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

  -- Not knowing what a member wears, take every reward role they should not have and give every one they should.
  select count(*), coalesce(sum(
    leveling._give_roles(m.guild_id, m.member_id, had => all_roles.ids, has => own.ids, reason => 'Rewards synchronised')
    + leveling._give_roles(m.guild_id, m.member_id, had => '{}', has => own.ids, reason => 'Rewards synchronised')
  ), 0)
  into v_result
  from leveling.member m
  join leveling.settings s on s.guild_id = m.guild_id
  cross join lateral (select leveling._roles_at(m.guild_id, 1000, 'stack')) as all_roles (ids)
  cross join lateral (select leveling._roles_at(m.guild_id, m.level, s.rewards_mode)) as own (ids)
  where m.guild_id = sync_rewards.guild_id
    and (
      m.member_id = sync_rewards.member_id
      or (
        sync_rewards.member_id is null
        and m.level >= (select min(r.level) from leveling.reward r where r.guild_id = sync_rewards.guild_id)
      )
    );

  perform app._close_call(sync_rewards.guild_id, v_call, to_jsonb(v_result));
  return v_result;
end;
$$;

comment on function leveling.sync_rewards is
'Gives one member, or all who have reached a reward, the reward roles of their level and takes the others: for one who left and
came back, or after roles were changed by hand. Refuses: U0GLD, U0MEM, U0KEY.';

grant usage on type leveling.sync_result to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.sync_rewards to guildkeeper_bot, guildkeeper_admin;

commit;
