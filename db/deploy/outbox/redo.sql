-- Deploy guildkeeper:outbox/redo to pg

begin;
set local role guildkeeper_owner;

create function outbox.redo(guild_id bigint, effect_id bigint, actor_id bigint default null, key text default null)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_call app.call := app._open_call(
    redo.guild_id, 'outbox.redo', jsonb_build_object('effect_id', redo.effect_id), redo.actor_id, redo.key
  );
begin
  if v_call.result is not null then
    return v_call.result #>> '{}';
  end if;

  perform outbox._require_effect(redo.guild_id, redo.effect_id, array['dead', 'expired', 'unknown']::outbox.state[]);

  update outbox.effect e
  set state = 'pending',
      queued_at = v_now,
      run_at = now(),
      expires_at = null,
      attempts = 0,
      doubtful_since = null,
      finished_at = null,
      behind = false
  where e.guild_id = redo.guild_id and e.effect_id = redo.effect_id;

  perform app._close_call(redo.guild_id, v_call, to_jsonb('pending'::text));
  return 'pending';
end;
$$;

comment on function outbox.redo is
'Sends an effect again that is dead, expired or unknown: pending, at the end of its lane, without an expiry; the next
poll of a dispatcher finds it. An unknown message that
was posted after all appears a second time. Refuses: U0GLD, U0EFF no such effect, U0EFS one in another state, U0KEY.';

grant execute on function outbox.redo to guildkeeper_admin;

commit;
