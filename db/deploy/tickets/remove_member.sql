-- Deploy guildkeeper:tickets/remove_member to pg

begin;
set local role guildkeeper_owner;

create function tickets.remove_member(
  guild_id bigint,
  number bigint,
  member_id bigint,
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
    remove_member.guild_id, 'tickets.remove_member',
    jsonb_build_object('number', remove_member.number, 'member_id', remove_member.member_id), remove_member.actor_id,
    remove_member.key, remove_member.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_ticket := tickets._hold(remove_member.guild_id, remove_member.number);
  -- Whoever was added may leave.
  if remove_member.actor_id is distinct from remove_member.member_id then
    perform tickets._require_may_add(v_ticket, remove_member.actor_id, facts);
  end if;
  delete from tickets.participant p
  where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number and p.member_id = remove_member.member_id;
  if not found then
    perform app._refuse('not_in_ticket', coalesce(remove_member.member_id::text, '0'));
  end if;
  return tickets._settle(v_call, v_ticket, 'removed', remove_member.at, remove_member.actor_id, remove_member.member_id);
end;
$$;

comment on function tickets.remove_member is
'Removes somebody who was added to a ticket, or lets them leave.
Refuses: U0GLD, U0TKT, U0TST, U0TPT, U0KEY.';

grant execute on function tickets.remove_member to guildkeeper_bot, guildkeeper_admin;

commit;
