-- Deploy guildkeeper:tickets/hand_over to pg

begin;
set local role guildkeeper_owner;

create function tickets.hand_over(
  guild_id bigint,
  number bigint,
  member_id bigint,
  note text default null,
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
  v_target desk.facts;
  v_call app.call := app._open_call(
    hand_over.guild_id, 'tickets.hand_over',
    jsonb_build_object('number', hand_over.number, 'member_id', hand_over.member_id, 'note', hand_over.note), hand_over.actor_id,
    hand_over.key, hand_over.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_person(hand_over.guild_id, hand_over.member_id);
  perform app._require_text('note', hand_over.note, 1000);
  v_ticket := tickets._hold(hand_over.guild_id, hand_over.number);
  perform tickets._require_staff(v_ticket, hand_over.actor_id, facts);
  perform tickets._require_open(v_ticket);
  v_target.actor_role_ids := (facts).target_role_ids;
  v_target.actor_permissions := (facts).target_permissions;
  if v_ticket.claimed_by = hand_over.member_id then
    perform app._refuse('already_so_in_ticket');
  elsif not desk._is_staff(v_ticket.guild_id, v_ticket.type_number, hand_over.member_id, v_target) then
    perform app._refuse('target_not_staff', hand_over.member_id::text, (tickets._type_of(v_ticket)).name);
  elsif v_ticket.claimed_by <> hand_over.actor_id and not desk._is_lead(hand_over.guild_id, hand_over.actor_id, facts) then
    perform app._refuse('not_your_claim', v_ticket.claimed_by::text);
  end if;

  v_ticket := tickets._set_claim(v_ticket, hand_over.member_id);
  v_row := tickets._settle(
    v_call, v_ticket, 'handed_over', hand_over.at, hand_over.actor_id, hand_over.member_id, nullif(btrim(hand_over.note), '')
  );
  perform tickets._tell_digest(v_ticket, hand_over.member_id, hand_over.actor_id, nullif(btrim(hand_over.note), ''));
  return v_row;
end;
$$;

comment on function tickets.hand_over is
'Hands a ticket over to somebody else of its staff, with a note: they are told what was written since they last looked. Who has
claimed it does, or who runs the tickets, or anybody of the staff while nobody has.
Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0TXT, U0TKT, U0TST, U0TNO, U0TTG, U0TCM, U0TSA, U0KEY.';

grant execute on function tickets.hand_over to guildkeeper_bot, guildkeeper_admin;

commit;
