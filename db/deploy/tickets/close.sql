-- Deploy guildkeeper:tickets/close to pg

begin;
set local role guildkeeper_owner;

create function tickets.close(
  guild_id bigint,
  number bigint,
  reason text default null,
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
    close.guild_id, 'tickets.close', jsonb_build_object('number', close.number, 'reason', close.reason), close.actor_id,
    close.key,
    close.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('reason', close.reason);
  v_ticket := tickets._hold(close.guild_id, close.number);
  v_is_opener := coalesce(v_ticket.member_id = close.actor_id, false);
  if not (v_is_opener and (tickets._type_of(v_ticket)).opener_may_close) then
    perform tickets._require_staff(v_ticket, close.actor_id, facts);
  end if;
  if v_ticket.state not in ('queued', 'opening', 'open') then
    perform app._refuse('ticket_not_open', v_ticket.number::text, v_ticket.state::text);
  end if;

  v_ticket := tickets._close(
    v_ticket, case when v_is_opener then 'opener' when close.actor_id is null then 'operator' else 'staff' end::tickets.ending,
    close.actor_id, nullif(btrim(close.reason), ''), close.at
  );
  v_row := tickets._ticket_row(v_ticket, close.at, is_for_staff => not v_is_opener);
  perform app._close_call(close.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.close is
'Closes a ticket, also one that waits for its turn or its room. Staff do, and its opener where the type says so.
Refuses: U0GLD, U0TXT, U0TKT, U0TST, U0TNO, U0KEY.';

grant execute on function tickets.close to guildkeeper_bot, guildkeeper_admin;

commit;
