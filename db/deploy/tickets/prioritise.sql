-- Deploy guildkeeper:tickets/prioritise to pg

begin;
set local role guildkeeper_owner;

create function tickets.prioritise(
  guild_id bigint,
  number bigint,
  priority desk.priority,
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
    prioritise.guild_id, 'tickets.prioritise',
    jsonb_build_object('number', prioritise.number, 'priority', prioritise.priority), prioritise.actor_id, prioritise.key,
    prioritise.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(prioritise.guild_id, prioritise.number);
  perform tickets._require_staff(v_ticket, prioritise.actor_id, facts);
  perform tickets._require_open(v_ticket);
  if v_ticket.priority = coalesce(prioritise.priority, v_ticket.priority) then
    perform app._refuse('already_so_in_ticket');
  end if;
  update tickets.ticket t
  set priority = prioritise.priority, reply_notice = 0, solve_notice = 0
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._set_clocks(v_ticket, prioritise.at);
  return tickets._settle(v_call, v_ticket, 'prioritised', prioritise.at, prioritise.actor_id, note => v_ticket.priority::text);
end;
$$;

comment on function tickets.prioritise is
'How urgent a ticket is: its targets are new from then on. Refuses: U0GLD, U0TKT, U0TST, U0TNO, U0TSA, U0KEY.';

grant execute on function tickets.prioritise to guildkeeper_bot, guildkeeper_admin;

commit;
