-- Deploy guildkeeper:tickets/reply to pg

begin;
set local role guildkeeper_owner;

create function tickets.reply(
  guild_id bigint,
  number bigint,
  name text default null,
  text text default null,
  is_anonymous boolean default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns tickets.ticket_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.ticket_row;
  v_ticket tickets.ticket;
  v_text text;
  v_call app.call := app._open_call(
    reply.guild_id, 'tickets.reply',
    jsonb_build_object('number', reply.number, 'name', reply.name, 'text', reply.text, 'is_anonymous', reply.is_anonymous),
    reply.actor_id, reply.key, reply.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_member(reply.actor_id);
  v_ticket := tickets._attend(reply.guild_id, reply.number);
  perform tickets._require_staff(v_ticket, reply.actor_id, facts);
  perform tickets._require_open(v_ticket);
  v_text := tickets._reply_text(v_ticket, reply.name, reply.text);

  perform tickets._say(
    v_ticket, v_text, reply.actor_id, coalesce(reply.is_anonymous, (tickets._type_of(v_ticket)).hides_staff)
  );
  v_ticket := tickets._heard(v_ticket, 'staff', reply.actor_id, reply.at, reply.at);
  v_row := tickets._ticket_row(v_ticket, reply.at);
  perform app._close_call(reply.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.reply is
'Somebody of the staff says something in a ticket through the bot: a saved reply by its name, or a text; anonymously, where it
is wished or the type hides its staff. It counts as an answer.
Refuses: U0GLD, U0MEM, U0TKT, U0TST, U0TNO, U0TSR, U0KEY.';

grant execute on function tickets.reply to guildkeeper_bot, guildkeeper_admin;

commit;
