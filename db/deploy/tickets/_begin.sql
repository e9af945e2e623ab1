-- Deploy guildkeeper:tickets/_begin to pg

begin;
set local role guildkeeper_owner;

create function tickets._begin(ticket tickets.ticket, type desk.kind, at timestamptz)
returns tickets.ticket
language plpgsql
as $$
declare
  c_far constant interval := '30 days';  -- half of how far desk._opens_at looks
  v_ticket tickets.ticket := ticket;
  v_type constant desk.kind := type;
  v_opens_at constant timestamptz := desk._opens_at(v_ticket.guild_id, v_ticket.type_number, _begin.at);
  v_is_first constant boolean := not exists (
    select from tickets.ticket t
    where t.guild_id = v_ticket.guild_id and t.type_number = v_ticket.type_number and t.state = 'queued'
      and t.number < v_ticket.number
  );
begin
  if v_is_first and not tickets._is_full(v_type) and (v_type.when_closed <> 'queue' or v_opens_at = _begin.at) then
    return tickets._create_room(v_ticket);
  end if;
  perform tickets._note_step(v_ticket, 'queued', _begin.at);
  if v_type.when_closed = 'queue' and v_opens_at is distinct from _begin.at then
    perform tickets._schedule_advance(
      v_ticket.guild_id, v_ticket.type_number, coalesce(v_opens_at, _begin.at + c_far)
    );
  end if;
  return v_ticket;
end;
$$;

comment on function tickets._begin is
'A ticket that waits gets its room if nobody waits before it, there are not too many, and staff are there, where that counts.
Whoever calls it holds the counter.';

commit;
