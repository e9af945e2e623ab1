-- Deploy guildkeeper:tickets/release to pg

begin;
set local role guildkeeper_owner;

create function tickets.release(
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
  v_member_id bigint;
  v_call app.call := app._open_call(
    release.guild_id, 'tickets.release', jsonb_build_object('number', release.number), release.actor_id, release.key, release.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(release.guild_id, release.number);
  perform tickets._require_staff(v_ticket, release.actor_id, facts);
  if v_ticket.claimed_by is null then
    perform app._refuse('not_claimed');
  elsif v_ticket.claimed_by <> release.actor_id and not desk._is_lead(release.guild_id, release.actor_id, facts) then
    perform app._refuse('not_your_claim', v_ticket.claimed_by::text);
  end if;
  v_member_id := nullif(v_ticket.claimed_by, release.actor_id);
  v_ticket := tickets._set_claim(v_ticket, null);
  return tickets._settle(v_call, v_ticket, 'released', release.at, release.actor_id, v_member_id);
end;
$$;

comment on function tickets.release is
'Who has claimed a ticket lets go of it; who runs the tickets may do that for them.
Refuses: U0GLD, U0TKT, U0TST, U0TCM, U0KEY.';

grant execute on function tickets.release to guildkeeper_bot, guildkeeper_admin;

commit;
