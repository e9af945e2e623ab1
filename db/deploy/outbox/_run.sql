-- Deploy guildkeeper:outbox/_run to pg

begin;
set local role guildkeeper_owner;

create function outbox._run(guild_id bigint, work_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_function text;
  v_arguments jsonb;
begin
  -- Done first, so that the function may schedule its own key again. Should it raise, it is not done after all.
  update outbox.due d
  set state = 'done', finished_at = _run.at, token = null, lease_until = null, sqlstate = null, error = null
  where d.guild_id = _run.guild_id and d.work_id = _run.work_id
  returning d.function, d.arguments into strict v_function, v_arguments;

  perform outbox._require_handler(v_function);
  execute format('select %I.%I($1, $2, $3)', split_part(v_function, '.', 1), split_part(v_function, '.', 2))
  using _run.guild_id, v_arguments, _run.at;

  -- What comes again leaves no row behind each time.
  delete from outbox.due d
  using outbox.due n
  where d.guild_id = _run.guild_id and d.work_id = _run.work_id
    and n.guild_id = d.guild_id and n.key = d.key and n.finished_at is null;
end;
$$;

comment on function outbox._run is
'Does a piece of work of the guild and notes that it is done, both in the transaction of the caller, who holds its row.
Work that scheduled its own key again is forgotten: the next of it stands for it.
Raises what its function raises, and U0HDL if nobody registered that.';

commit;
