-- Deploy guildkeeper:leveling/_settle_rewards to pg

begin;
set local role guildkeeper_owner;

create function leveling._settle_rewards(guild_id bigint, member_ids bigint[], again boolean, reason jsonb, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  -- So few are no crowd: nobody notices them among other effects.
  c_few constant integer := 50;
  v_bulk constant boolean := cardinality(_settle_rewards.member_ids) > c_few;
  v_rewards constant leveling.reward[] := leveling._live_rewards(_settle_rewards.guild_id);
  v_mode leveling.rewards_mode;
  v_wants roles.want[];
  v_told bigint;
begin
  select s.rewards_mode into strict v_mode from leveling.settings s where s.guild_id = _settle_rewards.guild_id;
  v_wants := array(
    select row(
      m.member_id,
      leveling._roles_of(v_rewards, m.level, v_mode),
      coalesce(_settle_rewards.reason, app._because('leveling.level', jsonb_build_object('level', m.level)))
    )::roles.want
    from leveling.member m
    where m.guild_id = _settle_rewards.guild_id and m.member_id = any (_settle_rewards.member_ids)
  );
  v_told := roles._want_all(_settle_rewards.guild_id, 'leveling', v_wants, _settle_rewards.at, v_bulk);
  if _settle_rewards.again then
    v_told := v_told + roles._send_again(
      _settle_rewards.guild_id, 'leveling', _settle_rewards.member_ids,
      leveling._roles_of(v_rewards, 1000, 'stack'), _settle_rewards.at, v_bulk
    );
  end if;
  return v_told;
end;
$$;

comment on function leveling._settle_rewards is
'Effects: wants of these members what the rewards give at their level, and with `again` tells Discord all of it again. Returns how
many effects that takes. The caller sees to it that neither rewards nor these levels change meanwhile.';

commit;
