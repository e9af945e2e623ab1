-- Deploy guildkeeper:tickets/_place to pg

begin;
set local role guildkeeper_owner;

create function tickets._place(ticket tickets.ticket)
returns bigint
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if v_ticket.state <> 'queued' then
    return null;
  end if;
  return (
    select count(*)
    from tickets.ticket t
    where t.guild_id = v_ticket.guild_id
      and t.type_number = v_ticket.type_number
      and t.state = 'queued'
      and t.number <= v_ticket.number
  );
end;
$$;

comment on function tickets._place is 'The place of a ticket in the queue of its type; null: it does not wait there.';

commit;
