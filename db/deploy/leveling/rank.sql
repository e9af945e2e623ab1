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
  progress numeric
);
comment on type leveling.standing is
'Where a member stands: rank among members (those with XP), the XP at which the level began and the next one begins (null at
the last), and how far between the two, 0 to 1.';

create function leveling.rank(guild_id bigint, member_id bigint)
returns setof leveling.standing
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  m leveling.member;
begin
  perform app._require_guild(rank.guild_id);
  perform app._require_member(rank.member_id);

  select k.* into m from leveling.member k where k.guild_id = rank.guild_id and k.member_id = rank.member_id;
  if m.xp > 0 then
    return query
    select
      m.member_id, m.xp, m.level,
      1 + leveling._members_above(m.guild_id, m.xp),
      leveling._members(m.guild_id),
      m.level_xp, m.next_level_xp,
      coalesce(round((m.xp - m.level_xp)::numeric / (m.next_level_xp - m.level_xp), 4), 1);
  end if;
end;
$$;

comment on function leveling.rank is
'Where a member stands in their guild; no row for one without XP. Members with equal XP share a rank. Takes the same time in a
guild of a million as in one of ten thousand. Refuses: U0GLD, U0MEM.';

grant usage on type leveling.standing to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.rank to guildkeeper_bot, guildkeeper_admin;

commit;
