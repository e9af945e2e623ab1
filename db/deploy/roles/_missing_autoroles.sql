-- Deploy guildkeeper:roles/_missing_autoroles to pg

begin;
set local role guildkeeper_owner;

create function roles._missing_autoroles(guild_id bigint, member_ids bigint[])
returns table (member_id bigint, role_id bigint, due_at timestamptz)
language sql stable
as $$
  select m.member_id, a.role_id, m.joined_at + a.delay
  from roles.autorole a
  join app.member m on m.guild_id = a.guild_id and m.joined_at >= a.made_at
  where a.guild_id = _missing_autoroles.guild_id
    and m.member_id = any (_missing_autoroles.member_ids)
    and m.left_at is null
    and a.role_id <> all (m.role_ids)
    and a.audience in ('both', case when m.is_bot then 'bots'::roles.audience else 'people' end)
    and roles._flaw(a.guild_id, a.role_id) is null
    and not exists (
      select from roles.reason r
      where r.guild_id = a.guild_id
        and r.member_id = m.member_id
        and r.role_id = a.role_id
        and r.source = 'autorole'
        and r.ended_at is null
    )
  order by m.member_id, a.role_id;
$$;

comment on function roles._missing_autoroles is
'Which of these members lack which role that everybody gets who joins, and when it is due. Not those who had it in this stay and
lost it, nor those who joined before it was made.';

commit;
