-- Deploy guildkeeper:outbox/cancel to pg

begin;
set local role guildkeeper_owner;

create function outbox.cancel(guild_id bigint, effect_id bigint, actor_id bigint default null, key text default null)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    cancel.guild_id, 'outbox.cancel', jsonb_build_object('effect_id', cancel.effect_id), cancel.actor_id, cancel.key
  );
begin
  if v_call.result is not null then
    return v_call.result #>> '{}';
  end if;

  perform outbox._require_effect(cancel.guild_id, cancel.effect_id, array['pending']::outbox.state[]);

  update outbox.effect e
  set state = 'expired', finished_at = now(), error = format('cancelled by %s', session_user)
  where e.guild_id = cancel.guild_id and e.effect_id = cancel.effect_id;

  perform app._close_call(cancel.guild_id, v_call, to_jsonb('expired'::text));
  return 'expired';
end;
$$;

comment on function outbox.cancel is
'Sends an effect no more that is still pending: expired, and outbox.redo can bring it back. Refuses: U0GLD, U0EFF no such effect,
U0EFS one that is under way or finished, U0KEY.';

grant execute on function outbox.cancel to guildkeeper_admin;

commit;
