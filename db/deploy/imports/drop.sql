-- Deploy guildkeeper:imports/drop to pg

begin;
set local role guildkeeper_owner;

create function imports.drop(
  guild_id bigint,
  number bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    "drop".guild_id, 'imports.drop', jsonb_build_object('number', "drop".number), "drop".actor_id, "drop".key, "drop".at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform imports._require_owner("drop".guild_id, "drop".actor_id);
  perform imports._hold("drop".guild_id, "drop".number);
  perform imports._end("drop".guild_id, "drop".number, 'dropped', "drop".at);
  perform app._close_call("drop".guild_id, v_call, to_jsonb(true));
  return true;
end;
$$;

comment on function imports.drop is 'Drops an import that waits. Refuses: U0GLD, U0IMO, U0IMP, U0KEY.';

grant execute on function imports.drop to guildkeeper_bot, guildkeeper_admin;

commit;
