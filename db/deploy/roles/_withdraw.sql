-- Deploy guildkeeper:roles/_withdraw to pg

begin;
set local role guildkeeper_owner;

create function roles._withdraw(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  source text,
  ref text,
  note jsonb,
  at timestamptz,
  job_failed text default null
)
returns boolean
language plpgsql
as $$
begin
  perform roles._lock(_withdraw.guild_id, array[_withdraw.member_id]);
  perform roles._call_off(_withdraw.guild_id, _withdraw.member_id, _withdraw.role_id, _withdraw.source, _withdraw.ref);

  update roles.reason r
  set ended_at = _withdraw.at, end_note = _withdraw.note
  where r.guild_id = _withdraw.guild_id
    and r.member_id = _withdraw.member_id
    and r.role_id = _withdraw.role_id
    and r.source = _withdraw.source
    and r.ref = _withdraw.ref
    and r.ended_at is null;
  if not found then
    return false;
  end if;

  perform roles._settle(_withdraw.guild_id, array[_withdraw.member_id], _withdraw.at, _withdraw.job_failed);
  return true;
end;
$$;

comment on function roles._withdraw is
'Ends one reason; the role goes if it was the last. False: there was none.';

commit;
