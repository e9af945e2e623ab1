-- Deploy guildkeeper:rolejobs/_undo_in to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._undo_in(job rolejobs.job, member_id bigint, done_at timestamptz, at timestamptz)
returns rolejobs.outcome
language plpgsql
as $$
begin
  if roles._decided_since((job).guild_id, _undo_in.member_id, (job).role_id, _undo_in.done_at) then
    return 'touched';
  elsif (job).action = 'give' then
    perform roles._withdraw(
      (job).guild_id, _undo_in.member_id, (job).role_id, 'job', (job).number::text, app._because('rolejobs.undone'),
      _undo_in.at, job_failed => 'rolejobs._failed'
    );
    return 'undone';
  end if;

  -- What domains want counts again. What people had given is the job's to give back.
  if not roles._untake(
    (job).guild_id, _undo_in.member_id, (job).role_id, _undo_in.done_at, _undo_in.at, 'rolejobs._failed'
  ) then
    perform roles._grant(
      (job).guild_id, _undo_in.member_id, (job).role_id, 'job', (job).number::text, null, app._because('rolejobs.undone'),
      _undo_in.at, (job).actor_id, job_failed => 'rolejobs._failed'
    );
  end if;
  return 'undone';
end;
$$;

comment on function rolejobs._undo_in is
'Takes back what a job did at done_at in a member, whom the caller has locked: unless somebody has decided about the role since.';

commit;
