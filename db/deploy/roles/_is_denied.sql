-- Deploy guildkeeper:roles/_is_denied to pg

begin;
set local role guildkeeper_owner;

create function roles._is_denied(guild_id bigint, member_id bigint, role_id bigint, at timestamptz default now())
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from roles.denial d
    where d.guild_id = _is_denied.guild_id
      and d.member_id = _is_denied.member_id
      and d.role_id = _is_denied.role_id
      and d.ended_at is null
      and (d.until is null or d.until > _is_denied.at)
  );
end;
$$;

comment on function roles._is_denied is 'Whether a role is denied to a member at that time.';

commit;
