-- Deploy guildkeeper:desk/remove_type to pg

begin;
set local role guildkeeper_owner;

create function desk.remove_type(
  guild_id bigint,
  type text,
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
    remove_type.guild_id, 'desk.remove_type', jsonb_build_object('type', remove_type.type), remove_type.actor_id,
    remove_type.key, remove_type.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_line, v_call.result);
  end if;
  perform desk._require_lead(remove_type.guild_id, remove_type.actor_id, facts);
  perform desk._hold_setup(remove_type.guild_id);
  v_type := desk._require_type(remove_type.guild_id, remove_type.type);

  update desk.type y
  set removed_at = remove_type.at
  where y.guild_id = v_type.guild_id and y.number = v_type.number
  returning y.* into v_type;
  perform desk._show_panels(remove_type.guild_id);
  v_line := desk._type_line(v_type);
  perform app._close_call(remove_type.guild_id, v_call, to_jsonb(v_line));
  return v_line;
end;
$$;

comment on function desk.remove_type is
'Takes a type of tickets away: nobody opens one any more, panels follow; the tickets there are stay, and are dealt with as
before. Refuses: U0GLD, U0TLD, U0TTY, U0KEY.';

grant execute on function desk.remove_type to guildkeeper_bot, guildkeeper_admin;

commit;
