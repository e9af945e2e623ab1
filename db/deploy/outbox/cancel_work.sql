-- Deploy guildkeeper:outbox/cancel_work to pg

begin;
set local role guildkeeper_owner;

create function outbox.cancel_work(guild_id bigint, work_id bigint, actor_id bigint default null, key text default null)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_error text := format('cancelled by %s', session_user);
  v_call app.call := app._open_call(
    cancel_work.guild_id, 'outbox.cancel_work', jsonb_build_object('work_id', cancel_work.work_id), cancel_work.actor_id,
    cancel_work.key
  );
begin
  if v_call.result is not null then
    return v_call.result #>> '{}';
  end if;

  perform outbox._require_work(cancel_work.guild_id, cancel_work.work_id, array['pending', 'parked']::outbox.work_state[]);

  update outbox.due d
  set state = 'cancelled', finished_at = now(), error = v_error
  where d.guild_id = cancel_work.guild_id and d.work_id = cancel_work.work_id;

  perform app._close_call(cancel_work.guild_id, v_call, to_jsonb('cancelled'::text));
  return 'cancelled';
end;
$$;

comment on function outbox.cancel_work is
'Does not run work any more that is pending or parked: cancelled, for good. What its domain waits for, such as the end of a ban,
will not happen by itself then. Refuses: U0GLD, U0WRK no such work, U0WKS work that is under way or finished, U0KEY.';

grant execute on function outbox.cancel_work to guildkeeper_admin;

commit;
