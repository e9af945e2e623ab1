-- Deploy guildkeeper:tickets/_side to pg

begin;
set local role guildkeeper_owner;

create function tickets._side(ticket tickets.ticket, author_id bigint, role_ids bigint[])
returns tickets.side
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  return case
    when v_ticket.member_id = _side.author_id then 'opener'
    when v_ticket.claimed_by = _side.author_id then 'staff'
    when (tickets._type_of(v_ticket)).staff_role_ids && _side.role_ids then 'staff'
    when exists (
      select from tickets.participant p
      where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number and p.member_id = _side.author_id
    ) then 'opener'
    -- Whoever else sees the room runs the place.
    else 'staff'
  end;
end;
$$;

comment on function tickets._side is
'Whose side somebody writes for in a ticket: the opener''s, who was added and is no staff, or the staff''s.';

commit;
