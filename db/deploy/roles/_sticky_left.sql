-- Deploy guildkeeper:roles/_sticky_left to pg

begin;
set local role guildkeeper_owner;

create function roles._sticky_left(guild_id bigint, member_ids bigint[], at timestamptz)
returns table (member_id bigint, role_id bigint)
language sql stable
as $$
  with last as (
    select distinct on (w.member_id, w.role_id) w.member_id, w.role_id, w.until_at, w.has_left
    from roles.worn w
    join roles.sticky s on s.guild_id = w.guild_id and s.role_id = w.role_id
    where w.guild_id = _sticky_left.guild_id and w.member_id = any (_sticky_left.member_ids)
    order by w.member_id, w.role_id, w.from_at desc
  )
  select l.member_id, l.role_id
  from last l
  join roles.settings t on t.guild_id = _sticky_left.guild_id
  where l.has_left
    and l.until_at > _sticky_left.at - t.keep_sticky
    and roles._flaw(_sticky_left.guild_id, l.role_id) is null
    and not exists (
      -- It was taken since, is given back already, or was worn for a reason of its own, which decides about it.
      select from roles.reason r
      where r.guild_id = _sticky_left.guild_id
        and r.member_id = l.member_id
        and r.role_id = l.role_id
        and case
          when r.taken_at > l.until_at then true
          when r.source = 'sticky' then r.ended_at is null
          else r.source not in ('discord', 'autorole') and r.since <= l.until_at
            and coalesce(least(r.taken_at, r.ended_at), 'infinity') > l.until_at
        end
    )
  order by l.member_id, l.role_id;
$$;

comment on function roles._sticky_left is
'Which sticky roles these members wore when they left, at most as long ago as the setting keep_sticky, and would not get back
otherwise. Not what cannot be offered now, such as a role that has become dangerous.';

commit;
