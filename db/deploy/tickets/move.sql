-- Deploy guildkeeper:tickets/move to pg

begin;
set local role guildkeeper_owner;

create function tickets.move(
  guild_id bigint,
  number bigint,
  type text,
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
  v_type desk.kind;
  v_call app.call := app._open_call(
    move.guild_id, 'tickets.move', jsonb_build_object('number', move.number, 'type', move.type), move.actor_id, move.key, move.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(move.guild_id, move.number);
  perform tickets._require_staff(v_ticket, move.actor_id, facts);
  perform tickets._require_open(v_ticket);
  v_type := desk._require_kind(move.guild_id, move.type);
  if v_type.number = v_ticket.type_number then
    perform app._refuse('already_so_in_ticket');
  elsif v_type.room <> v_ticket.room then
    perform desk._refuse_option('room', v_ticket.room::text);
  end if;

  v_ticket := tickets._set_type_of(v_ticket, v_type, move.at);
  return tickets._settle(v_call, v_ticket, 'moved', move.at, move.actor_id, note => v_type.name);
end;
$$;

comment on function tickets.move is
'Moves a ticket to another type, with its people: its staff, place and targets are those of that one from then on, and a claim
stays only with somebody who is of its staff. Refuses: U0GLD, U0TKT, U0TST, U0TNO, U0TTY, U0TSA, U0TOV a channel does not
become a thread, U0KEY.';

grant execute on function tickets.move to guildkeeper_bot, guildkeeper_admin;

commit;
