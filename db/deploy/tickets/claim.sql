-- Deploy guildkeeper:tickets/claim to pg

begin;
set local role guildkeeper_owner;

create function tickets.claim(
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
    claim.guild_id, 'tickets.claim', jsonb_build_object('number', claim.number), claim.actor_id, claim.key, claim.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_member(claim.actor_id);
  v_ticket := tickets._hold(claim.guild_id, claim.number);
  perform tickets._require_staff(v_ticket, claim.actor_id, facts);
  perform tickets._require_open(v_ticket);
  if v_ticket.claimed_by = claim.actor_id then
    perform app._refuse('already_so_in_ticket');
  elsif v_ticket.claimed_by is not null and not desk._is_lead(claim.guild_id, claim.actor_id, facts) then
    perform app._refuse('already_claimed', v_ticket.claimed_by::text);
  end if;

  v_ticket := tickets._set_claim(v_ticket, claim.actor_id);
  return tickets._settle(v_call, v_ticket, 'claimed', claim.at, claim.actor_id);
end;
$$;

comment on function tickets.claim is
'Somebody of the staff takes care of a ticket: what that means to the others says its type. Who runs the tickets may take one
over. Refuses: U0GLD, U0TKT, U0MEM an operator, who is in no room, U0TST, U0TNO, U0TCM, U0TSA, U0KEY.';

grant execute on function tickets.claim to guildkeeper_bot, guildkeeper_admin;

commit;
