-- Deploy guildkeeper:app/_members_gone to pg

begin;
set local role guildkeeper_owner;

create function app._members_gone(guild_id bigint, member_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
begin
  update app.member m
  set left_at = _members_gone.at, role_ids = '{}', seen_at = _members_gone.at
  where m.guild_id = _members_gone.guild_id
    and m.member_id = any (_members_gone.member_ids)
    and m.left_at is null
    and m.seen_at <= _members_gone.at;
end;
$$;

comment on function app._members_gone is
'Marks members who left, unless something newer is known of them. Who was never seen is not known afterwards either.';

commit;
