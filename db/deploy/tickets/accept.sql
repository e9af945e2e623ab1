-- Deploy guildkeeper:tickets/accept to pg

begin;
set local role guildkeeper_owner;

create function tickets.accept(
  guild_id bigint,
  number bigint,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  moderator moderation.facts default null,
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
    accept.guild_id, 'tickets.accept', jsonb_build_object('number', accept.number, 'reason', accept.reason), accept.actor_id,
    accept.key,
    accept.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._require_ticket(accept.guild_id, accept.number);
  perform tickets._require_staff(v_ticket, accept.actor_id, facts);
  if v_ticket.follows is null or not (tickets._type_of(v_ticket)).is_appeal then
    perform app._refuse('not_an_appeal', v_ticket.number::text);
  end if;
  -- The counter of cases is locked before a ticket.
  perform moderation.pardon(
    accept.guild_id, v_ticket.follows, reason => accept.reason, actor_id => accept.actor_id, facts => moderator, at => accept.at
  );
  v_ticket := tickets._hold(accept.guild_id, accept.number);
  perform tickets._require_open(v_ticket);
  perform tickets._note_step(v_ticket, 'accepted', accept.at, accept.actor_id, note => nullif(btrim(accept.reason), ''));
  v_ticket := tickets._close(v_ticket, 'staff', accept.actor_id, nullif(btrim(accept.reason), ''), accept.at);
  v_row := tickets._ticket_row(v_ticket, accept.at);
  perform app._close_call(accept.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function tickets.accept is
'Accepts an appeal: the case that it follows is pardoned, and it is closed. `moderator` is what moderation.pardon must know of
who decides. Refuses: U0GLD, U0TKT, U0TST, U0TAP, U0TNO, and what moderation.pardon refuses, U0KEY.';

grant execute on function tickets.accept to guildkeeper_bot, guildkeeper_admin;

commit;
