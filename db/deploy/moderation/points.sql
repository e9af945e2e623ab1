-- Deploy guildkeeper:moderation/points to pg

begin;
set local role guildkeeper_owner;

create function moderation.points(guild_id bigint, member_id bigint, at timestamptz default now())
returns numeric
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_points numeric;
begin
  perform app._require_guild(points.guild_id);
  perform app._require_member(points.member_id);

  select coalesce(sum(moderation._points_left(c, points.at)), 0) into v_points
  from moderation.case c
  where c.guild_id = points.guild_id
    and c.member_id = points.member_id
    and c.points > 0
    and c.pardoned_at is null
    and c.points_expire_at > points.at
    and c.at <= points.at;
  return v_points;
end;
$$;

comment on function moderation.points is
'The points of a member that count at a time, now or later: those of pardoned cases do not, others fade as the settings say.
Refuses: U0GLD, U0MEM.';

grant execute on function moderation.points to guildkeeper_bot, guildkeeper_admin;

commit;
