-- Deploy guildkeeper:app/_member_left to pg

begin;
set local role guildkeeper_owner;

create function app._member_left(guild_id bigint, member_id bigint, is_bot boolean, at timestamptz)
returns void
language plpgsql
as $$
begin
  insert into app.member as m (guild_id, member_id, is_bot, left_at, seen_at)
  values (
    _member_left.guild_id, _member_left.member_id, coalesce(_member_left.is_bot, false), _member_left.at, _member_left.at
  )
  on conflict on constraint member_pkey do update
  set left_at = excluded.left_at, role_ids = '{}', seen_at = excluded.seen_at
  where m.left_at is null and m.seen_at <= excluded.seen_at;
end;
$$;

comment on function app._member_left is
'Marks a member who left, also one who was never seen, unless something newer is known of them.';

commit;
