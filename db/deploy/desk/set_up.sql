-- Deploy guildkeeper:desk/set_up to pg

begin;
set local role guildkeeper_owner;

create function desk.set_up(
  guild_id bigint,
  staff_role_ids bigint[],
  place_id bigint,
  channel_id bigint,
  name text,
  question text,
  title text,
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
  v_call app.call := app._open_call(
    set_up.guild_id, 'desk.set_up',
    jsonb_build_object(
      'staff_role_ids', set_up.staff_role_ids, 'place_id', set_up.place_id, 'channel_id', set_up.channel_id, 'name', set_up.name,
      'question', set_up.question, 'title', set_up.title
    ), set_up.actor_id, set_up.key, set_up.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_line, v_call.result);
  end if;
  v_line := desk.set_type(
    set_up.guild_id, null, jsonb_build_object(
      'name', set_up.name, 'staff_role_ids', coalesce(set_up.staff_role_ids, '{}'), 'parent_id', set_up.place_id
    ), set_up.actor_id, null, facts, set_up.at
  );
  perform desk.set_question(
    set_up.guild_id, v_line.number::text, null, set_up.question, 'paragraph', actor_id => set_up.actor_id, facts => facts
  );
  perform desk.set_panel(
    set_up.guild_id, v_line.name, array[v_line.number::text], set_up.title, actor_id => set_up.actor_id, facts => facts
  );
  perform desk.post_panel(set_up.guild_id, v_line.name, set_up.channel_id, set_up.actor_id, null, facts);
  v_line := desk._type_line(desk._require_type(set_up.guild_id, v_line.number::text));
  perform app._close_call(set_up.guild_id, v_call, to_jsonb(v_line));
  return v_line;
end;
$$;

comment on function desk.set_up is
'Makes a first type of tickets all at once: its staff, where its rooms are (a category: channels; a text channel: threads; null:
channels in no category), one question, and a panel of its name, which is posted in a channel.
Refuses what desk.set_type, set_question, set_panel and post_panel do.';

grant execute on function desk.set_up to guildkeeper_bot, guildkeeper_admin;

commit;
