-- Deploy guildkeeper:moderation/_crossed to pg

begin;
set local role guildkeeper_owner;

create function moderation._crossed(filed moderation.case, ladder moderation.rung_row[])
returns setof moderation.rung_row
language sql stable
as $$
  select r.points, r.action, r.duration, r.within
  from unnest(_crossed.ladder) as r (points, action, duration, within)
  cross join lateral moderation._points_before(
    (filed).guild_id, (filed).member_id, (filed).number, (filed).at, r.within
  ) as b (points)
  where b.points < r.points and b.points + (filed).points >= r.points
  order by r.points desc
  limit 1;
$$;

comment on function moderation._crossed is
'The highest rung that a member newly reaches by a case: below it before, at it or above it after. No row: none.';

commit;
