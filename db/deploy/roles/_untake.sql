-- Deploy guildkeeper:roles/_untake to pg

begin;
set local role guildkeeper_owner;

create function roles._untake(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  taken_at timestamptz,
  at timestamptz,
  job_failed text default null
)
returns boolean
language plpgsql
as $$
begin
  update roles.reason r
  set taken_at = null, taken_by = null
  where r.guild_id = _untake.guild_id
    and r.member_id = _untake.member_id
    and r.role_id = _untake.role_id
    and r.taken_at = _untake.taken_at
    and r.ended_at is null;
  if not found then
    return false;
  end if;

  perform roles._settle(_untake.guild_id, array[_untake.member_id], _untake.at, _untake.job_failed);
  return true;
end;
$$;

comment on function roles._untake is
'Effect: what domains want of a role that was taken from a member, whom the caller has locked, just then, counts again. Returns
whether any of them wants it.';

commit;
