-- Deploy guildkeeper:leveling/_follow_rewards to pg

begin;
set local role guildkeeper_owner;

create function leveling._follow_rewards(guild_id bigint, reason jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- So many have it at once: a fraction of a second, in which messages of this guild wait.
  c_at_once constant integer := 200;
  v_member_ids constant bigint[] := leveling._owed(_follow_rewards.guild_id, 0, false, c_at_once + 1);
begin
  if cardinality(v_member_ids) > c_at_once then
    perform leveling._begin_walk(_follow_rewards.guild_id, false, _follow_rewards.reason, _follow_rewards.at);
  elsif v_member_ids <> '{}' then
    perform leveling._settle_rewards(
      _follow_rewards.guild_id, v_member_ids, false, _follow_rewards.reason, _follow_rewards.at
    );
  end if;
end;
$$;

comment on function leveling._follow_rewards is
'The rewards of a guild, or their mode, have changed; the caller holds its settings alone. A few members have what follows at
once, many get it slice by slice.';

commit;
