-- Deploy guildkeeper:desk/post_panel to pg

begin;
set local role guildkeeper_owner;

create function desk.post_panel(
  guild_id bigint,
  name text,
  channel_id bigint,
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
    post_panel.guild_id, 'desk.post_panel',
    jsonb_build_object('name', post_panel.name, 'channel_id', post_panel.channel_id), post_panel.actor_id, post_panel.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform desk._require_lead(post_panel.guild_id, post_panel.actor_id, facts);
  perform app._require_text_channel(post_panel.guild_id, post_panel.channel_id);
  v_panel := desk._hold_panel(post_panel.guild_id, post_panel.name);

  if v_panel.message_id is not null then
    perform discord.delete_message(v_panel.guild_id, v_panel.channel_id, v_panel.message_id);
  end if;
  update desk.panel p
  set channel_id = post_panel.channel_id, message_id = null, is_stale = false, error = null
  where p.guild_id = v_panel.guild_id and p.name = v_panel.name;
  v_row := desk._panel_row(v_panel.guild_id, v_panel.name);
  perform discord.post(
    v_panel.guild_id, post_panel.channel_id, card => 'desk.panel', facts => to_jsonb(v_row),
    on_done => 'desk._panel_posted', on_failed => 'desk._panel_refused',
    arguments => jsonb_build_object('name', v_panel.name, 'channel_id', post_panel.channel_id)
  );
  perform app._close_call(post_panel.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function desk.post_panel is
'Posts a panel in a channel; where it was before it is deleted.
Refuses: U0GLD, U0TLD, U0TPN, U0CHN, U0CHT, U0KEY.';

grant execute on function desk.post_panel to guildkeeper_bot, guildkeeper_admin;

commit;
