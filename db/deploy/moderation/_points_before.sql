-- Deploy guildkeeper:moderation/_points_before to pg

begin;
set local role guildkeeper_owner;

create function moderation._points_before(guild_id bigint, member_id bigint, number bigint, at timestamptz, within interval)
returns numeric
language sql stable
as $$
  select coalesce(sum(moderation._points_left(c, _points_before.at)), 0)
  from moderation.case c
  where c.guild_id = _points_before.guild_id
    and c.member_id = _points_before.member_id
    and c.points > 0
    and c.pardoned_at is null
    and c.points_expire_at > _points_before.at
    and c.number < _points_before.number
    and (_points_before.within is null or c.at > _points_before.at - _points_before.within);
$$;

comment on function moderation._points_before is
'The points that a member has at a time from cases with lower numbers, filed within an interval before that time (null:
whenever). Numbers are given under a lock, times are not: of two warnings at the same instant the second one sees the first.';

commit;
