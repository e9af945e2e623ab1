-- Deploy guildkeeper:tickets/open to pg

begin;
set local role guildkeeper_owner;

create function tickets.open(
  guild_id bigint,
  type text,
  member_id bigint,
  answers text[] default '{}',
  topic text default null,
  follows bigint default null,
  origin_channel_id bigint default null,
  origin_message_id bigint default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now(),
  files jsonb default null
)
returns tickets.ticket_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.ticket_row;
  v_type desk.kind;
  v_ticket tickets.ticket;
  v_call app.call := app._open_call(
    open.guild_id, 'tickets.open',
    jsonb_strip_nulls(jsonb_build_object(
      'type', open.type, 'member_id', open.member_id, 'answers', open.answers, 'topic', open.topic, 'follows', open.follows,
      'origin_channel_id', open.origin_channel_id, 'origin_message_id', open.origin_message_id, 'files', open.files
    )), open.actor_id, open.key, open.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('topic', open.topic, 1000);
  v_type := desk._require_kind(open.guild_id, open.type);
  -- Who was removed from the guild may appeal.
  perform app._require_person(open.guild_id, open.member_id, is_here => case when v_type.is_appeal then true end);
  perform tickets._require_may_open(v_type, open.member_id, open.actor_id, open.follows, facts, open.at);

  perform tickets._hold_counter(open.guild_id);
  perform tickets._require_room_for(v_type, open.member_id);
  if open.actor_id = open.member_id then  -- another press of theirs may have been first
    perform tickets._require_cooled_down(v_type, open.member_id, open.at);
  end if;
  v_ticket.guild_id := open.guild_id;
  v_ticket.type_number := v_type.number;
  v_ticket.member_id := open.member_id;
  v_ticket.actor_id := open.actor_id;
  v_ticket.asked_at := open.at;
  v_ticket.topic := nullif(btrim(open.topic), '');
  v_ticket.follows := open.follows;
  v_ticket.origin_channel_id := open.origin_channel_id;
  v_ticket.origin_message_id := open.origin_message_id;
  v_ticket.member_name := case when open.actor_id = open.member_id then left((facts).actor_name, 100) end;
  v_ticket := tickets._file(v_ticket, v_type);
  -- Whoever opens it for somebody is asked nothing, and may know the answers.
  perform tickets._take_answers(
    v_ticket, case when open.actor_id = open.member_id then open.answers else nullif(open.answers, '{}') end, open.files
  );
  v_ticket := tickets._begin(v_ticket, v_type, open.at);
  v_row := tickets._ticket_row(v_ticket, open.at, is_for_staff => false);
  perform app._close_call(open.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.open is
'Opens a ticket of a type for a member, who may be who opens it (actor_id), with answers to what the type asks, and their files
by place; or puts it into the queue. Staff open one for somebody without cooldown, roles and working hours, with answers to all
questions or to none; what is counted holds for them too. An appeal follows a case of the member''s. Refuses: U0GLD, U0MEM,
U0BOT, U0GON, U0TXT, U0TTY, U0TST, U0TBL, U0FCT, U0TRQ, U0TCD, U0TCH, U0TFL, U0TAN, U0TAP, U0KEY.';

grant execute on function tickets.open to guildkeeper_bot, guildkeeper_admin;

commit;
