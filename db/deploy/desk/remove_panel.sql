-- Deploy guildkeeper:desk/remove_panel to pg

begin;
set local role guildkeeper_owner;

create function desk.remove_panel(
  guild_id bigint,
  name text,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null
)
returns desk.panel_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row desk.panel_row;
  v_panel desk.panel;
  v_call app.call := app._open_call(
    remove_panel.guild_id, 'desk.remove_panel', jsonb_build_object('name', remove_panel.name), remove_panel.actor_id,
    remove_panel.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform desk._require_lead(remove_panel.guild_id, remove_panel.actor_id, facts);
  v_panel := desk._hold_panel(remove_panel.guild_id, remove_panel.name);
  v_row := desk._panel_row(v_panel.guild_id, v_panel.name);
  delete from desk.panel p where p.guild_id = v_panel.guild_id and p.name = v_panel.name;
  if v_panel.message_id is not null then
    perform discord.delete_message(v_panel.guild_id, v_panel.channel_id, v_panel.message_id);
  end if;
  perform app._close_call(remove_panel.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function desk.remove_panel is 'Takes a panel away, also where it is posted. Refuses: U0GLD, U0TLD, U0TPN, U0KEY.';

grant execute on function desk.remove_panel to guildkeeper_bot, guildkeeper_admin;

commit;
