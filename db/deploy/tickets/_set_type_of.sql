-- Deploy guildkeeper:tickets/_set_type_of to pg

begin;
set local role guildkeeper_owner;

create function tickets._set_type_of(ticket tickets.ticket, type desk.kind, at timestamptz)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_type constant desk.kind := type;
  v_old constant integer := v_ticket.type_number;
  v_claimant constant bigint := v_ticket.claimed_by;
  v_stays boolean;
begin
  -- Who runs the tickets may have claimed it without such a role.
  select v_type.staff_role_ids && m.role_ids or not (tickets._type_of(v_ticket)).staff_role_ids && m.role_ids into v_stays
  from app.member m
  where m.guild_id = v_ticket.guild_id and m.member_id = v_claimant;
  update tickets.ticket t
  set type_number = v_type.number, claimed_by = case when v_stays then t.claimed_by end, reply_notice = 0, solve_notice = 0
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if v_ticket.claimed_by is distinct from v_claimant then
    perform tickets._note_step(v_ticket, 'released', _set_type_of.at, member_id => v_claimant);
  end if;
  if v_ticket.room = 'channel' then
    perform tickets._move_room(v_ticket, v_type.parent_id);
  end if;
  perform tickets._set_clocks(v_ticket, _set_type_of.at);
  perform tickets._schedule_advance(v_ticket.guild_id, v_old, _set_type_of.at);
  return v_ticket;
end;
$$;

comment on function tickets._set_type_of is
'A ticket is of another type: its room moves, its targets are new, who waits for one of the old type may have their turn. What
is known of its claimant''s roles decides whether the claim stays.';

commit;
