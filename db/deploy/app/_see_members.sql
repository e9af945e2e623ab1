-- Deploy guildkeeper:app/_see_members to pg

begin;
set local role guildkeeper_owner;

create type app.seen_member as (
  member_id bigint,
  is_bot boolean,
  joined_at timestamptz,
  role_ids bigint[],
  timed_out_until timestamptz,
  pending boolean,
  premium_since timestamptz
);
comment on type app.seen_member is 'A member as Discord describes them, @everyone left out of the roles.';
grant usage on type app.seen_member to guildkeeper_bot, guildkeeper_admin;

create function app._see_members(guild_id bigint, members app.seen_member[], at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into app.member as m (
    guild_id, member_id, is_bot, joined_at, role_ids, timed_out_until, pending, premium_since, seen_at
  )
  select distinct on (s.member_id)
    _see_members.guild_id, s.member_id, coalesce(s.is_bot, false), s.joined_at, coalesce(s.role_ids, '{}'), s.timed_out_until,
    coalesce(s.pending, false), s.premium_since, _see_members.at
  from unnest(_see_members.members) s
  order by s.member_id
  on conflict on constraint member_pkey do update
  set is_bot = excluded.is_bot,
      joined_at = excluded.joined_at,
      left_at = null,
      role_ids = excluded.role_ids,
      timed_out_until = excluded.timed_out_until,
      pending = excluded.pending,
      premium_since = excluded.premium_since,
      seen_at = excluded.seen_at
  where m.seen_at <= excluded.seen_at;
end;
$$;

comment on function app._see_members is
'Takes over what Discord says of members who are here, unless something newer is known of them.';

commit;
