-- Deploy guildkeeper:tickets/add_member to pg

begin;
set local role guildkeeper_owner;

create function tickets.add_member(
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
  c_most constant integer := 50;
  v_row tickets.ticket_row;
  v_ticket tickets.ticket;
  v_call app.call := app._open_call(
    add_member.guild_id, 'tickets.add_member', jsonb_build_object('number', add_member.number, 'member_id', add_member.member_id),
    add_member.actor_id, add_member.key, add_member.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_person(add_member.guild_id, add_member.member_id);
  v_ticket := tickets._hold(add_member.guild_id, add_member.number);
  perform tickets._require_may_add(v_ticket, add_member.actor_id, facts);
  perform tickets._require_open(v_ticket);
  insert into tickets.participant (guild_id, number, member_id, actor_id, at)
  select v_ticket.guild_id, v_ticket.number, add_member.member_id, add_member.actor_id, add_member.at
  where add_member.member_id <> v_ticket.member_id
  on conflict on constraint participant_pkey do nothing;
  if not found then
    perform app._refuse('already_in_ticket', add_member.member_id::text);
  elsif c_most < (
    select count(*) from tickets.participant p where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number
  ) then
    perform app._refuse('too_many_in_ticket', c_most::text);
  end if;
  return tickets._settle(v_call, v_ticket, 'added', add_member.at, add_member.actor_id, add_member.member_id);
end;
$$;

comment on function tickets.add_member is
'Adds somebody to a ticket: they read and write there. Staff do, and its opener where the type says so.
Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0TKT, U0TST, U0TNO, U0TPT, U0KEY.';

grant execute on function tickets.add_member to guildkeeper_bot, guildkeeper_admin;

commit;
