-- Deploy guildkeeper:tickets/delete to pg

begin;
set local role guildkeeper_owner;

create function tickets.delete(
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
  v_call app.call := app._open_call(
    delete.guild_id, 'tickets.delete', jsonb_build_object('number', delete.number), delete.actor_id, delete.key, delete.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(delete.guild_id, delete.number);
  perform tickets._require_staff(v_ticket, delete.actor_id, facts);
  if v_ticket.state <> 'closed' then
    perform app._refuse('ticket_not_closed', v_ticket.number::text, v_ticket.state::text);
  end if;
  update tickets.ticket t
  set delete_at = delete.at
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._schedule(v_ticket, 'delete', 'tickets._delete_due', delete.at);
  v_row := tickets._ticket_row(v_ticket, delete.at);
  perform app._close_call(delete.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.delete is
'Deletes the room of a closed ticket now, or as soon as its history is read: what was written stays here.
Refuses: U0GLD, U0TKT, U0TST, U0TNC, U0KEY.';

grant execute on function tickets.delete to guildkeeper_bot, guildkeeper_admin;

commit;
