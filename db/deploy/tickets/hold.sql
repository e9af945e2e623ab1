-- Deploy guildkeeper:tickets/hold to pg

begin;
set local role guildkeeper_owner;

create function tickets.hold(
  guild_id bigint,
  number bigint,
  is_held boolean default true,
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
    hold.guild_id, 'tickets.hold', jsonb_build_object('number', hold.number, 'is_held', hold.is_held), hold.actor_id, hold.key,
    hold.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(hold.guild_id, hold.number);
  perform tickets._require_staff(v_ticket, hold.actor_id, facts);
  perform tickets._require_open(v_ticket);
  if v_ticket.is_held = coalesce(hold.is_held, true) then
    perform app._refuse('already_so_in_ticket');
  end if;
  update tickets.ticket t
  set is_held = not t.is_held,
    staff_worked = t.staff_worked + case
      when not t.is_held and t.waits_for = 'staff' then desk._worked(t.guild_id, t.type_number, t.waits_since, hold.at)
      else '0'
    end,
    waits_since = hold.at, said_at = hold.at, warned_at = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if v_ticket.is_held then
    perform tickets._drop_request(v_ticket, 'withdrawn');
  end if;
  perform tickets._set_clocks(v_ticket, hold.at);
  return tickets._settle(
    v_call, v_ticket, case when v_ticket.is_held then 'held' else 'resumed' end::tickets.happening, hold.at, hold.actor_id
  );
end;
$$;

comment on function tickets.hold is
'Stops the clocks of a ticket, such as while something else must happen first, or lets them run again from then on: nothing is
closed by itself and no target missed meanwhile, and a request to close is over. Refuses: U0GLD, U0TKT, U0TST, U0TNO, U0TSA,
U0KEY.';

grant execute on function tickets.hold to guildkeeper_bot, guildkeeper_admin;

commit;
