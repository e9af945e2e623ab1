-- Deploy guildkeeper:tickets/reopen to pg

begin;
set local role guildkeeper_owner;

create function tickets.reopen(
  guild_id bigint,
  number bigint,
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
  v_is_opener boolean;
  v_call app.call := app._open_call(
    reopen.guild_id, 'tickets.reopen', jsonb_build_object('number', reopen.number), reopen.actor_id, reopen.key, reopen.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform tickets._hold_counter(reopen.guild_id);
  v_ticket := tickets._hold(reopen.guild_id, reopen.number);
  v_is_opener := coalesce(v_ticket.member_id = reopen.actor_id, false);
  if not v_is_opener then
    perform tickets._require_staff(v_ticket, reopen.actor_id, facts);
  end if;
  if v_ticket.state not in ('closed', 'gone') then
    perform app._refuse('ticket_not_closed', v_ticket.number::text, v_ticket.state::text);
  elsif v_is_opener and (
    v_ticket.closed_at + (tickets._type_of(v_ticket)).reopen_within < reopen.at
    or (tickets._type_of(v_ticket)).removed_at is not null or v_ticket.closed_because = 'banned'
  ) then
    perform app._refuse('too_late_to_reopen', v_ticket.number::text);
  end if;
  if v_is_opener then
    perform desk._require_not_barred(v_ticket.guild_id, v_ticket.member_id, reopen.at);
  end if;
  perform tickets._require_person_of(v_ticket);
  perform tickets._require_room_for(tickets._type_of(v_ticket), v_ticket.member_id);
  -- Who has no room may wait for one; a room that is there does not wait.
  if v_ticket.state = 'closed' and tickets._is_full(tickets._type_of(v_ticket)) then
    perform app._refuse('tickets_full', (tickets._type_of(v_ticket)).name);
  end if;

  v_ticket := tickets._reopen(v_ticket, reopen.actor_id, reopen.at);
  v_row := tickets._ticket_row(v_ticket, reopen.at, is_for_staff => not v_is_opener);
  perform app._close_call(reopen.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.reopen is
'Opens a ticket again that was closed, also one whose room is deleted: staff at any time, its opener as long as the type says.
What may be open at a time holds for it too. Refuses: U0GLD, U0TKT, U0TST, U0TNC, U0TRE, U0TBL, U0GON, U0TFL, U0KEY.';

grant execute on function tickets.reopen to guildkeeper_bot, guildkeeper_admin;

commit;
