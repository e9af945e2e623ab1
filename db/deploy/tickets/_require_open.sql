-- Deploy guildkeeper:tickets/_require_open to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_open(ticket tickets.ticket)
returns void
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if v_ticket.state <> 'open' then
    perform app._refuse('ticket_not_open', v_ticket.number::text, v_ticket.state::text);
  end if;
end;
$$;

comment on function tickets._require_open is 'Refuses a ticket that is not open (U0TNO).';

commit;
