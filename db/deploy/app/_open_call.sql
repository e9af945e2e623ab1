-- Deploy guildkeeper:app/_open_call to pg

begin;
set local role guildkeeper_owner;

create type app.call as (audit_id bigint, result jsonb);
comment on type app.call is 'A call of a changing function: its line in app.audit, and the result if it was made before.';

create function app._open_call(
  guild_id bigint, function text, arguments jsonb, actor_id bigint, key text,
  at timestamptz default now()
)
returns app.call
language plpgsql
as $$
declare
  v_call app.call;
  v_first app.audit;
begin
  perform app._require_guild(_open_call.guild_id);
  perform app._require_text('key', _open_call.key);
  perform app._require_actor(_open_call.actor_id);
  perform app._require_time(_open_call.at);

  insert into app.audit (guild_id, actor_id, function, arguments, key)
  values (_open_call.guild_id, _open_call.actor_id, _open_call.function, _open_call.arguments, _open_call.key)
  on conflict on constraint audit_key_key do nothing
  returning audit.audit_id into v_call.audit_id;

  if found then
    return v_call;
  end if;

  -- The key was used, perhaps by a transaction this one has just waited for.
  select a.* into strict v_first from app.audit a where a.guild_id = _open_call.guild_id and a.key = _open_call.key;

  if (v_first.function, v_first.arguments, v_first.actor_id)
    is distinct from (_open_call.function, _open_call.arguments, _open_call.actor_id)
  then
    perform app._refuse('key_reused', _open_call.key, v_first.function);
  end if;

  v_call.audit_id := v_first.audit_id;
  v_call.result := v_first.result;
  return v_call;
end;
$$;

comment on function app._open_call is
'Opens a call of a changing function: refuses an unregistered guild (U0GLD), an impossible time (U0TIM) and a caller without an
actor who is no operator (U0WHO), writes the audit line, and answers a key that was used before with its first result, or refuses
it (U0KEY) when the function, its arguments or its actor differ. A result means: return it and change nothing.';

commit;
