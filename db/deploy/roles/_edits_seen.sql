-- Deploy guildkeeper:roles/_edits_seen to pg

begin;
set local role guildkeeper_owner;

create function roles._edits_seen(guild_id bigint, known app.member[], at timestamptz)
returns table (edit roles.edit, is_given boolean)
language sql stable
as $$
  select row(n.member_id, c.role_id, null, _edits_seen.at)::roles.edit, c.role_id = any (n.role_ids)
  from unnest(_edits_seen.known) k
  join app.member n on n.guild_id = _edits_seen.guild_id and n.member_id = k.member_id
  left join roles.member m on m.guild_id = n.guild_id and m.member_id = n.member_id
  cross join lateral (
    select unnest(k.role_ids || n.role_ids) except (select unnest(k.role_ids) intersect select unnest(n.role_ids))
  ) as c (role_id)
  join app.role r on r.guild_id = n.guild_id and r.role_id = c.role_id and r.deleted_at is null
  where k.left_at is null
    and n.left_at is null
    and n.joined_at is not distinct from k.joined_at
    -- The echo of our own effect comes within moments of it.
    and coalesce(m.settled_at, '-infinity') < _edits_seen.at - interval '1 minute'
    and not discord._under_way(n.guild_id, n.member_id)
    and (c.role_id <> all (n.role_ids) or c.role_id <> all (coalesce(m.role_ids, '{}')));
$$;

comment on function roles._edits_seen is
'Roles that members wear and did not when they were known, or the other way round, by no effect of ours. A role that was never
seen on since we gave it is not among them: its effect was lost.';

commit;
