-- Deploy guildkeeper:rolejobs/_work_slice to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._work_slice(job rolejobs.job, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  c_most constant integer := 50;
  v_todo rolejobs.outcome[] := case when (job).is_undo then '{changed,failed}' else '{waiting}' end;
  v_turns rolejobs.member[] := array(
    select m
    from rolejobs.member m
    where m.guild_id = (job).guild_id and m.number = (job).number and m.outcome = any (v_todo)
    order by m.member_id
    limit c_most
  );
begin
  perform roles._lock((job).guild_id, array(select t.member_id from unnest(v_turns) t));

  update rolejobs.member m
  set outcome = case
        when (job).is_undo then rolejobs._undo_in(job, t.member_id, t.at, _work_slice.at)
        else rolejobs._do_in(job, t.member_id, _work_slice.at)
      end,
      slice = (job).slice,
      at = _work_slice.at
  from unnest(v_turns) t
  where m.guild_id = (job).guild_id and m.number = (job).number and m.member_id = t.member_id;
  return cardinality(v_turns);
end;
$$;

comment on function rolejobs._work_slice is
'Effects: the next members of a job, which the caller holds, have their turn. Returns how many; none: it is through.';

commit;
