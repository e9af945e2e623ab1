-- Deploy guildkeeper:tickets/_ticket_row to pg

begin;
set local role guildkeeper_owner;

create type tickets.ticket_row as (
  guild_id bigint,
  guild_name text,
  number bigint,
  type_number integer,
  type_name text,
  type_emoji text,
  state tickets.state,
  place bigint,
  member_id bigint,
  actor_id bigint,
  channel_id bigint,
  asked_at timestamptz,
  opened_at timestamptz,
  priority desk.priority,
  topic text,
  claimed_by bigint,
  is_held boolean,
  waits_for tickets.side,
  waits_since timestamptz,
  first_reply_at timestamptz,
  reply_due_at timestamptz,
  solve_due_at timestamptz,
  staff_back_at timestamptz,
  welcome text,
  questions text[],
  answers text[],
  closed_at timestamptz,
  closed_by bigint,
  closed_because tickets.ending,
  close_reason text,
  delete_at timestamptz,
  asks_rating boolean,
  stars integer,
  praise text,
  follows bigint,
  is_appeal boolean,
  failure text,
  origin_channel_id bigint,
  origin_message_id bigint,
  opener_may_close boolean,
  role_ids bigint[],
  is_for_staff boolean,
  opener_has_left boolean,
  people bigint[]
);
comment on type tickets.ticket_row is
'Facts of the cards tickets.welcome, tickets.closed, tickets.farewell, tickets.failed and tickets.called: a ticket as people
see it. place is its place in the queue; staff_back_at when staff are there next, if nobody is; role_ids are the roles that
are pinged when it opens; is_for_staff: whoever reads it is of the staff; opener_has_left: they do not see the
room, so what is said to them is said by direct message; people: who was added.';

create function tickets._ticket_row(ticket tickets.ticket, at timestamptz, is_for_staff boolean default true)
returns tickets.ticket_row
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_type constant desk.kind := tickets._type_of(v_ticket);
  v_row tickets.ticket_row;
begin
  v_row := jsonb_populate_record(v_row, to_jsonb(v_ticket));
  v_row.type_name := v_type.name;
  v_row.type_emoji := v_type.emoji;
  v_row.welcome := v_type.welcome;
  v_row.asks_rating := v_type.asks_rating;
  v_row.is_appeal := v_type.is_appeal;
  v_row.is_for_staff := _ticket_row.is_for_staff;
  v_row.opener_has_left := app._has_left(v_ticket.guild_id, v_ticket.member_id);
  v_row.opener_may_close := v_type.opener_may_close;
  v_row.role_ids := array(select r.role_id from tickets._staff_roles(v_type) r where v_type.mentions_staff);
  select g.name into strict v_row.guild_name from app.guild g where g.guild_id = v_ticket.guild_id;
  v_row.place := tickets._place(v_ticket);
  v_row.people := array(
    select p.member_id
    from tickets.participant p
    where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number
    order by p.at, p.member_id
  );
  v_row.staff_back_at := nullif(desk._opens_at(v_ticket.guild_id, v_ticket.type_number, _ticket_row.at), _ticket_row.at);
  select coalesce(array_agg(a.question order by a.place), '{}'),
    coalesce(array_agg(coalesce(a.answer, '') order by a.place), '{}')
  into v_row.questions, v_row.answers
  from tickets.answer a
  where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number;

  if v_type.hides_staff and not is_for_staff then
    v_row.claimed_by := null;
    v_row.closed_by := case when v_ticket.closed_by = v_ticket.member_id then v_ticket.closed_by end;
    v_row.actor_id := case when v_ticket.actor_id = v_ticket.member_id then v_ticket.actor_id end;
  end if;
  return v_row;
end;
$$;

comment on function tickets._ticket_row is
'A ticket as people see it; who is not of the staff does not learn who of them does what, where the type hides that.';
grant usage on type tickets.ticket_row to guildkeeper_bot, guildkeeper_admin;

commit;
