-- Deploy guildkeeper:roles/_work_slice to pg

begin;
set local role guildkeeper_owner;

create function roles._work_slice(bulk roles.bulk, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  c_most constant integer := 50;
  v_todo roles.bulk_outcome[] := case when (bulk).is_undo then '{changed,failed}' else '{waiting}' end;
  v_turns roles.bulk_member[] := array(
    select m
    from roles.bulk_member m
    where m.guild_id = (bulk).guild_id and m.number = (bulk).number and m.outcome = any (v_todo)
    order by m.member_id
    limit c_most
  );
begin
  perform roles._lock((bulk).guild_id, array(select t.member_id from unnest(v_turns) t));

  update roles.bulk_member m
  set outcome = case
        when (bulk).is_undo then roles._undo_in(bulk, t.member_id, t.at, _work_slice.at)
        else roles._do_in(bulk, t.member_id, _work_slice.at)
      end,
      slice = (bulk).slice,
      at = _work_slice.at
  from unnest(v_turns) t
  where m.guild_id = (bulk).guild_id and m.number = (bulk).number and m.member_id = t.member_id;
  return cardinality(v_turns);
end;
$$;

comment on function roles._work_slice is
'Effects: the next members of a job, which the caller holds, have their turn. Returns how many; none: it is through.';

commit;
