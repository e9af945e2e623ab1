-- Deploy guildkeeper:leveling/rank to pg

begin;
set local role guildkeeper_owner;

create type leveling.standing as (
  member_id bigint,
  xp bigint,
  level integer,
  rank bigint,
  members bigint,
  level_xp bigint,
  next_level_xp bigint,
  progress numeric,
  may_ask boolean
);
comment on type leveling.standing is
'Where a member stands: rank among members (those with XP; null without any), the XP at which the level began and the next one
begins (null at the last), and how far between the two, 0 to 1. may_ask: who looks may ask leveling.why.';

create function leveling.rank(guild_id bigint, member_id bigint, viewer_id bigint default null)
returns leveling.standing
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  m leveling.member;
  v_standing leveling.standing;
begin
  perform app._require_guild(rank.guild_id);
  perform app._require_member(rank.member_id);

  select k.* into m
  from leveling.member k
  where k.guild_id = rank.guild_id and k.member_id = rank.member_id and k.xp > 0;
  v_standing.member_id := rank.member_id;
  v_standing.xp := coalesce(m.xp, 0);
  v_standing.level := coalesce(m.level, 0);
  v_standing.members := leveling._members(rank.guild_id);
  v_standing.level_xp := coalesce(m.level_xp, 0);
  v_standing.may_ask := coalesce(rank.viewer_id = rank.member_id, true);
  if m.xp > 0 then
    v_standing.rank := 1 + leveling._members_above(rank.guild_id, m.xp);
    v_standing.next_level_xp := m.next_level_xp;
    v_standing.progress := coalesce(round((m.xp - m.level_xp)::numeric / (m.next_level_xp - m.level_xp), 4), 1);
  else
    v_standing.next_level_xp := leveling.xp_for_level(rank.guild_id, 1);
    v_standing.progress := 0;
  end if;
  return v_standing;
end;
$$;

comment on function leveling.rank is
'Where a member stands in their guild, also one without XP. Members with equal XP share a rank. Takes the same time in a guild of
a million as in one of ten thousand. viewer_id is who looks; null is a moderator or an operator. Refuses: U0GLD, U0MEM.';

grant usage on type leveling.standing to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.rank to guildkeeper_bot, guildkeeper_admin;

commit;
