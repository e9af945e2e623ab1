-- Deploy guildkeeper:tickets/set_topic to pg

begin;
set local role guildkeeper_owner;

create function tickets.set_topic(
  guild_id bigint,
  number bigint,
  topic text,
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
  v_call app.call := app._open_call(
    set_topic.guild_id, 'tickets.set_topic', jsonb_build_object('number', set_topic.number, 'topic', set_topic.topic),
    set_topic.actor_id, set_topic.key, set_topic.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('topic', set_topic.topic, 1000);
  v_ticket := tickets._hold(set_topic.guild_id, set_topic.number);
  perform tickets._require_staff(v_ticket, set_topic.actor_id, facts);
  perform tickets._require_open(v_ticket);
  update tickets.ticket t
  set topic = nullif(btrim(set_topic.topic), '')
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  return tickets._settle(v_call, v_ticket, 'topic_set', set_topic.at, set_topic.actor_id, note => v_ticket.topic);
end;
$$;

comment on function tickets.set_topic is
'What a ticket is about; nothing: that is not said any more. Its controls show it.
Refuses: U0GLD, U0TXT, U0TKT, U0TST, U0TNO, U0KEY.';

grant execute on function tickets.set_topic to guildkeeper_bot, guildkeeper_admin;

commit;
