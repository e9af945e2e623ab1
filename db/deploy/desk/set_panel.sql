-- Deploy guildkeeper:desk/set_panel to pg

begin;
set local role guildkeeper_owner;

create function desk.set_panel(
  guild_id bigint,
  name text,
  types text[],
  title text,
  text text default null,
  style desk.panel_style default 'buttons',
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
  v_numbers integer[];
  v_call app.call := app._open_call(
    set_panel.guild_id, 'desk.set_panel',
    jsonb_build_object(
      'name', set_panel.name, 'types', set_panel.types, 'title', set_panel.title, 'text', set_panel.text, 'style', set_panel.style
    ), set_panel.actor_id, set_panel.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform desk._require_lead(set_panel.guild_id, set_panel.actor_id, facts);
  perform desk._hold_setup(set_panel.guild_id);
  select array_agg((desk._require_type(set_panel.guild_id, y.type)).number order by y.place) into v_numbers
  from unnest(set_panel.types) with ordinality as y (type, place);
  perform desk._check_panel(set_panel.guild_id, set_panel.name, set_panel.title, set_panel.text, v_numbers);

  insert into desk.panel as p (guild_id, name, title, text, style, type_numbers)
  values (
    set_panel.guild_id, btrim(set_panel.name), btrim(set_panel.title), nullif(btrim(set_panel.text), ''),
    coalesce(set_panel.style, 'buttons'), v_numbers
  )
  on conflict on constraint panel_pkey do update
  set title = excluded.title, text = excluded.text, style = excluded.style, type_numbers = excluded.type_numbers;
  perform desk._show_panels(set_panel.guild_id, btrim(set_panel.name));
  v_row := desk._panel_row(set_panel.guild_id, btrim(set_panel.name));
  perform app._close_call(set_panel.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function desk.set_panel is
'A panel, by its name: what it says, and which types of tickets are opened by it. Where it is posted it changes.
Refuses: U0GLD, U0TLD, U0TTY, U0TPN, U0TMX over 50 panels, U0KEY.';

grant execute on function desk.set_panel to guildkeeper_bot, guildkeeper_admin;

commit;
