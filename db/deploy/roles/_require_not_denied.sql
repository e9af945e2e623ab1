-- Deploy guildkeeper:roles/_require_not_denied to pg

begin;
set local role guildkeeper_owner;

create function roles._require_not_denied(guild_id bigint, member_id bigint, role_id bigint, at timestamptz)
returns void
language plpgsql stable
as $$
declare
  v_name text;
  v_until timestamptz;
begin
  if not roles._is_denied(
    _require_not_denied.guild_id, _require_not_denied.member_id, _require_not_denied.role_id, _require_not_denied.at
  ) then
    return;
  end if;

  select k.name, d.until into strict v_name, v_until
  from roles.denial d
  join app.role k on k.guild_id = d.guild_id and k.role_id = d.role_id
  where d.guild_id = _require_not_denied.guild_id
    and d.member_id = _require_not_denied.member_id
    and d.role_id = _require_not_denied.role_id;
  perform app._refuse_until('role_denied', v_until, v_name);
end;
$$;

comment on function roles._require_not_denied is
'Refuses to give a member a role that is denied to them, and says until when (U0DND).';

commit;
