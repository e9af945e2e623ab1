-- Deploy guildkeeper:desk/set_type to pg

begin;
set local role guildkeeper_owner;

create function desk.set_type(
  guild_id bigint,
  type text default null,
  options jsonb default '{}',
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns desk.type_line
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line desk.type_line;
  v_type desk.type;
  v_call app.call := app._open_call(
    set_type.guild_id, 'desk.set_type', jsonb_build_object('type', set_type.type, 'options', set_type.options),
    set_type.actor_id, set_type.key, set_type.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_line, v_call.result);
  end if;
  perform desk._require_lead(set_type.guild_id, set_type.actor_id, facts);
  perform desk._hold_setup(set_type.guild_id);
  v_type := case
    when set_type.type is null then desk._new_type(set_type.guild_id)
    else desk._require_type(set_type.guild_id, set_type.type)
  end;

  v_type := desk._with_options(v_type, coalesce(set_type.options, '{}'));
  perform desk._check_type(v_type);
  perform desk._store_type(v_type);
  v_type := desk._require_type(set_type.guild_id, v_type.number::text);
  perform desk._show_panels(set_type.guild_id);
  perform desk._mark_changed(v_type.guild_id, v_type.number, set_type.at);
  v_line := desk._type_line(v_type);
  perform app._close_call(set_type.guild_id, v_call, to_jsonb(v_line));
  return v_line;
end;
$$;

comment on function desk.set_type is
'Adds a type of tickets, or with `type` (a number or name) changes that one. `options` has what is different, by the names that
desk.type_options tells; the rest stays. Panels and open tickets follow.
Refuses: U0GLD, U0TLD, U0TTY, U0TTN, U0TOP, U0TOV, U0TMX over 50 types, U0ROL, U0EVR, U0CHN, U0KEY.';

grant execute on function desk.set_type to guildkeeper_bot, guildkeeper_admin;

commit;
