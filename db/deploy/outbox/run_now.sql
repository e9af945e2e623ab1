-- Deploy guildkeeper:outbox/run_now to pg

begin;
set local role guildkeeper_owner;

create function outbox.run_now(guild_id bigint, work_id bigint, actor_id bigint default null, key text default null)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    run_now.guild_id, 'outbox.run_now', jsonb_build_object('work_id', run_now.work_id), run_now.actor_id, run_now.key
  );
begin
  if v_call.result is not null then
    return v_call.result #>> '{}';
  end if;

  perform outbox._require_work(run_now.guild_id, run_now.work_id, array['pending', 'parked']::outbox.work_state[]);
  perform outbox._run(run_now.guild_id, run_now.work_id, now());

  perform app._close_call(run_now.guild_id, v_call, to_jsonb('done'::text));
  return 'done';
end;
$$;

comment on function outbox.run_now is
'Runs work now, in your transaction: parked work once the cause is mended, or pending work before its time. If its function fails
you see the error itself, and nothing has changed. Not held up by outbox.pause(). Refuses: U0GLD, U0WRK no such work, U0WKS
work that is under way or finished, U0HDL, U0KEY, and whatever the function refuses.';

grant execute on function outbox.run_now to guildkeeper_admin;

commit;
