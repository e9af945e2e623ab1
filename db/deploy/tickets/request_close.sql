-- Deploy guildkeeper:tickets/request_close to pg

begin;
set local role guildkeeper_owner;

create function tickets.request_close(
  guild_id bigint,
  number bigint,
  reason text default null,
  within text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns tickets.request_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.request_row;
  v_ticket tickets.ticket;
  v_side tickets.side;
  v_ends_at timestamptz;
  v_call app.call := app._open_call(
    request_close.guild_id, 'tickets.request_close',
    jsonb_build_object('number', request_close.number, 'reason', request_close.reason, 'within', request_close.within),
    request_close.actor_id, request_close.key, request_close.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('reason', request_close.reason);
  v_ticket := tickets._hold(request_close.guild_id, request_close.number);
  v_side := case when v_ticket.member_id = request_close.actor_id then 'opener' else 'staff' end;
  v_ends_at := request_close.at + desk._read_target(request_close.within);
  if v_side = 'staff' then
    perform tickets._require_staff(v_ticket, request_close.actor_id, facts);
  elsif v_ends_at is not null then
    -- They would close it by asking and waiting.
    perform app._refuse('end_is_for_staff');
  end if;
  perform tickets._require_open(v_ticket);

  insert into tickets.close_request (guild_id, number, at, actor_id, side, reason, ends_at)
  values (
    v_ticket.guild_id, v_ticket.number, request_close.at, request_close.actor_id, v_side, nullif(btrim(request_close.reason), ''),
    v_ends_at
  )
  on conflict on constraint close_request_pkey do nothing;
  if not found then
    perform app._refuse('closing_asked_already');
  end if;
  v_row := tickets._request_row(v_ticket, 'asked');
  perform tickets._note_step(v_ticket, 'closing_asked', request_close.at, request_close.actor_id, note => v_row.reason);
  perform tickets._post_request(v_ticket, v_row);
  perform app._close_call(request_close.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.request_close is
'Asks the other side whether a ticket can be closed: staff the opener, or the opener staff. With `within`, which is for staff,
it is closed after so long without an answer. Refuses: U0GLD, U0TXT, U0TKT, U0DUR, U0TST, U0TWN, U0TNO, U0TCR, U0KEY.';

grant execute on function tickets.request_close to guildkeeper_bot, guildkeeper_admin;

commit;
