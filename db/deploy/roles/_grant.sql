-- Deploy guildkeeper:roles/_grant to pg

begin;
set local role guildkeeper_owner;

create function roles._grant(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  source text,
  ref text,
  until timestamptz,
  note jsonb,
  at timestamptz,
  actor_id bigint default null,
  job_failed text default null
)
returns bigint
language plpgsql
as $$
begin
  perform roles._lock(_grant.guild_id, array[_grant.member_id]);
  perform roles._acknowledge(_grant.guild_id, array[row(_grant.member_id, array[_grant.role_id], null)]::roles.want[]);
  perform roles._call_off(_grant.guild_id, _grant.member_id, _grant.role_id, _grant.source, _grant.ref);

  insert into roles.reason as r (guild_id, member_id, role_id, source, ref, note, actor_id, since, until)
  values (
    _grant.guild_id, _grant.member_id, _grant.role_id, _grant.source, _grant.ref, _grant.note, _grant.actor_id,
    _grant.at, _grant.until
  )
  on conflict on constraint reason_pkey do update
  set note = excluded.note,
      actor_id = excluded.actor_id,
      since = case when roles._counts(r, excluded.since) then r.since else excluded.since end,
      until = excluded.until,
      taken_at = null,
      taken_by = null,
      ended_at = null,
      end_note = null;

  if _grant.until is not null then
    perform outbox.schedule(
      _grant.guild_id, _grant.until, 'roles._end',
      jsonb_build_object(
        'member_id', _grant.member_id, 'role_id', _grant.role_id, 'source', _grant.source, 'ref', _grant.ref
      ),
      roles._end_key(_grant.member_id, _grant.role_id, _grant.source, _grant.ref, _grant.until)
    );
  end if;

  -- Discord is told also if it was told before: somebody has just asked for the role, and a second word is harmless.
  update roles.member m
  set role_ids = array_remove(m.role_ids, _grant.role_id)
  where m.guild_id = _grant.guild_id and m.member_id = _grant.member_id;
  return roles._settle(_grant.guild_id, array[_grant.member_id], _grant.at, _grant.job_failed);
end;
$$;

comment on function roles._grant is
'Gives a member one reason for a role, until a time or for good (null); one that is there already gets this end, and counts
again if people had taken the role. `actor_id` is whose word it is, if anybody''s; job_failed
is of a job, see roles._settle. Returns how many effects that takes.';

commit;
