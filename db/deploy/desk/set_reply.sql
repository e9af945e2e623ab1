-- Deploy guildkeeper:desk/set_reply to pg

begin;
set local role guildkeeper_owner;

create function desk.set_reply(
  guild_id bigint,
  name text,
  text text,
  language app.language default 'en-US',
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null
)
returns desk.saved_reply
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 400;
  v_reply desk.saved_reply;
  v_call app.call := app._open_call(
    set_reply.guild_id, 'desk.set_reply',
    jsonb_build_object('name', set_reply.name, 'text', set_reply.text, 'language', set_reply.language), set_reply.actor_id,
    set_reply.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_reply, v_call.result);
  end if;
  perform desk._require_lead(set_reply.guild_id, set_reply.actor_id, facts);
  if coalesce(btrim(set_reply.name), '') = '' or coalesce(btrim(set_reply.text), '') = ''
    or not app._is_plain_text(btrim(set_reply.name), 50) or set_reply.name ~ ':'
    or not app._is_plain_text(set_reply.text, 2000)
  then
    perform app._refuse('invalid_saved_reply');
  end if;
  insert into desk.saved_reply as r (guild_id, name, language, text)
  values (set_reply.guild_id, btrim(set_reply.name), coalesce(set_reply.language, 'en-US'), btrim(set_reply.text))
  on conflict on constraint saved_reply_pkey do update set text = excluded.text
  returning r.* into v_reply;
  if (select count(*) from desk.saved_reply r where r.guild_id = set_reply.guild_id) > c_most then
    perform app._refuse('too_many_of_tickets', 'saved_replies', c_most::text);
  end if;
  perform app._close_call(set_reply.guild_id, v_call, to_jsonb(v_reply));
  return v_reply;
end;
$$;

comment on function desk.set_reply is
'What staff say often, by a name, in a language: {member}, {number} and {type} are filled in when it is said.
Refuses: U0GLD, U0TLD, U0TSR, U0TMX over 400 of them, U0KEY.';

grant usage on type desk.saved_reply to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.set_reply to guildkeeper_bot, guildkeeper_admin;

commit;
