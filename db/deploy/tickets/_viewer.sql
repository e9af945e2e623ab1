-- Deploy guildkeeper:tickets/_viewer to pg

begin;
set local role guildkeeper_owner;

create function tickets._viewer(ticket tickets.ticket, viewer_id bigint, facts desk.facts)
returns tickets.side
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  -- Who opened a ticket sees it as its opener, also if they are of the staff.
  if v_ticket.member_id = _viewer.viewer_id then
    return 'opener';
  elsif desk._is_staff(v_ticket.guild_id, v_ticket.type_number, _viewer.viewer_id, facts) then
    return 'staff';
  elsif not exists (
    select from tickets.participant p
    where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number and p.member_id = _viewer.viewer_id
  ) then
    perform app._refuse('not_your_ticket', v_ticket.number::text);
  end if;
  return 'opener';
end;
$$;

comment on function tickets._viewer is
'From which side somebody sees a ticket: staff see everything; its opener, and who was added, no notes and nobody who is
hidden. Refuses anybody else (U0TYR). Null is an operator.';

commit;
