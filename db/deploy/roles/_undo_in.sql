-- Deploy guildkeeper:roles/_undo_in to pg

begin;
set local role guildkeeper_owner;

create function roles._undo_in(bulk roles.bulk, member_id bigint, done_at timestamptz, at timestamptz)
returns roles.bulk_outcome
language plpgsql
as $$
begin
  if exists (
    select from roles.reason r
    where r.guild_id = (bulk).guild_id and r.member_id = _undo_in.member_id and r.role_id = (bulk).role_id
      and greatest(r.since, r.taken_at, r.ended_at) > _undo_in.done_at
  ) then
    return 'touched';
  elsif (bulk).action = 'give' then
    perform roles._withdraw(
      (bulk).guild_id, _undo_in.member_id, (bulk).role_id, 'job', (bulk).number::text, app._because('roles.undone'),
      _undo_in.at, bulk => true
    );
    return 'undone';
  end if;

  -- What domains want counts again. What people had given is the job's to give back.
  update roles.reason r
  set taken_at = null, taken_by = null
  where r.guild_id = (bulk).guild_id and r.member_id = _undo_in.member_id and r.role_id = (bulk).role_id
    and r.taken_at = _undo_in.done_at and r.ended_at is null;
  if found then
    perform roles._settle((bulk).guild_id, array[_undo_in.member_id], _undo_in.at, bulk => true);
  else
    perform roles._grant(
      (bulk).guild_id, _undo_in.member_id, (bulk).role_id, 'job', (bulk).number::text, null, app._because('roles.undone'),
      _undo_in.at,
      (bulk).actor_id, bulk => true
    );
  end if;
  return 'undone';
end;
$$;

comment on function roles._undo_in is
'Takes back what a job did at done_at in a member, whom the caller has locked: unless somebody has decided about the role since.';

commit;
