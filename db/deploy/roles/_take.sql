-- Deploy guildkeeper:roles/_take to pg

begin;
set local role guildkeeper_owner;

create function roles._take(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  source text,
  ref text,
  note jsonb,
  actor_id bigint,
  at timestamptz,
  job_failed text default null
)
returns bigint
language plpgsql
as $$
declare
  v_reasons bigint;
begin
  perform roles._lock(_take.guild_id, array[_take.member_id]);
  select count(*) into strict v_reasons
  from roles.reason r
  where r.guild_id = _take.guild_id
    and r.member_id = _take.member_id
    and r.role_id = _take.role_id
    and roles._counts(r, _take.at);

  perform roles._taken_by_hand(
    _take.guild_id, array[row(_take.member_id, _take.role_id, _take.actor_id, _take.at)]::roles.edit[]
  );
  -- Whose word it was, and why, is kept as a reason that is over.
  insert into roles.reason as r (
    guild_id, member_id, role_id, source, ref, actor_id, since, taken_at, taken_by, ended_at, end_note
  )
  values (
    _take.guild_id, _take.member_id, _take.role_id, _take.source, _take.ref, _take.actor_id, _take.at, _take.at,
    _take.actor_id, _take.at, _take.note
  )
  on conflict on constraint reason_pkey do update
  set taken_at = excluded.taken_at, taken_by = excluded.taken_by, ended_at = excluded.ended_at, end_note = excluded.end_note;

  perform roles._take_off(_take.guild_id, _take.member_id, _take.role_id, _take.at, _take.job_failed);
  return v_reasons;
end;
$$;

comment on function roles._take is
'Takes a role from a member by the word of a source, such as a moderator: as if by hand, so that nothing gives it back, and told
Discord whether it was us who had put it on or not. Returns how many reasons counted until then.';

commit;
