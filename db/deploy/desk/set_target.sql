-- Deploy guildkeeper:desk/set_target to pg

begin;
set local role guildkeeper_owner;

create function desk.set_target(
  guild_id bigint,
  priority desk.priority,
  first_reply text default null,
  next_reply text default null,
  solution text default null,
  type text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns desk.target
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_target desk.target;
  v_type desk.type;
  v_call app.call := app._open_call(
    set_target.guild_id, 'desk.set_target',
    jsonb_build_object(
      'priority', set_target.priority, 'first_reply', set_target.first_reply, 'next_reply', set_target.next_reply,
      'solution', set_target.solution, 'type', set_target.type
    ), set_target.actor_id, set_target.key, set_target.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_target, v_call.result);
  end if;
  perform desk._require_lead(set_target.guild_id, set_target.actor_id, facts);
  if set_target.type is not null then
    v_type := desk._require_type(set_target.guild_id, set_target.type);
  end if;
  insert into desk.target as g (guild_id, type_number, priority, first_reply, next_reply, solution)
  values (
    set_target.guild_id, coalesce(v_type.number, 0), coalesce(set_target.priority, 'normal'),
    desk._read_target(set_target.first_reply),
    desk._read_target(set_target.next_reply), desk._read_target(set_target.solution)
  )
  on conflict on constraint target_pkey do update
  set first_reply = excluded.first_reply, next_reply = excluded.next_reply, solution = excluded.solution
  returning g.* into v_target;
  perform desk._mark_changed(set_target.guild_id, v_type.number, set_target.at);
  perform app._close_call(set_target.guild_id, v_call, to_jsonb(v_target));
  return v_target;
end;
$$;

comment on function desk.set_target is
'How much working time staff take at most to answer first, to answer again, and to solve a ticket of a priority, as durations;
nothing: as long as it takes. With `type` for one type of tickets.
Refuses: U0GLD, U0TLD, U0TTY, U0DUR, U0KEY.';

grant usage on type desk.target to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.set_target to guildkeeper_bot, guildkeeper_admin;

commit;
