-- Deploy guildkeeper:desk/remove_reply to pg

begin;
set local role guildkeeper_owner;

create function desk.remove_reply(
  guild_id bigint,
  name text,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null
)
returns desk.saved_reply
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_reply desk.saved_reply;
  v_call app.call := app._open_call(
    remove_reply.guild_id, 'desk.remove_reply', jsonb_build_object('name', remove_reply.name), remove_reply.actor_id,
    remove_reply.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_reply, v_call.result);
  end if;
  perform desk._require_lead(remove_reply.guild_id, remove_reply.actor_id, facts);
  select r.* into v_reply
  from desk.saved_reply r
  where r.guild_id = remove_reply.guild_id and r.name = btrim(remove_reply.name)
  order by r.language
  limit 1;
  if not found then
    perform app._refuse('no_such_saved_reply', coalesce(left(remove_reply.name, 50), 'null'));
  end if;
  delete from desk.saved_reply r where r.guild_id = v_reply.guild_id and r.name = v_reply.name;
  perform app._close_call(remove_reply.guild_id, v_call, to_jsonb(v_reply));
  return v_reply;
end;
$$;

comment on function desk.remove_reply is
'Takes a saved reply away, in all its languages, and returns it in one.
Refuses: U0GLD, U0TLD, U0TSR, U0KEY.';

grant execute on function desk.remove_reply to guildkeeper_bot, guildkeeper_admin;

commit;
