-- Deploy guildkeeper:roles/_undo_in to pg

begin;
set local role guildkeeper_owner;

create function roles._undo_in(bulk roles.bulk, member_id bigint, done_at timestamptz, at timestamptz)
returns roles.bulk_outcome
language plpgsql
as $$
begin
  if roles._decided_since((bulk).guild_id, _undo_in.member_id, (bulk).role_id, _undo_in.done_at) then
    return 'touched';
  elsif (bulk).action = 'give' then
    perform roles._withdraw(
      (bulk).guild_id, _undo_in.member_id, (bulk).role_id, 'job', (bulk).number::text, app._because('roles.undone'),
      _undo_in.at, job_failed => 'roles._job_failed'
    );
    return 'undone';
  end if;

  -- What domains want counts again. What people had given is the job's to give back.
  if not roles._untake(
    (bulk).guild_id, _undo_in.member_id, (bulk).role_id, _undo_in.done_at, _undo_in.at, 'roles._job_failed'
  ) then
    perform roles._grant(
      (bulk).guild_id, _undo_in.member_id, (bulk).role_id, 'job', (bulk).number::text, null, app._because('roles.undone'),
      _undo_in.at, (bulk).actor_id, job_failed => 'roles._job_failed'
    );
  end if;
  return 'undone';
end;
$$;

comment on function roles._undo_in is
'Takes back what a job did at done_at in a member, whom the caller has locked: unless somebody has decided about the role since.';

commit;
