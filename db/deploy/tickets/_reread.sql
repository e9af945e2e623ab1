-- Deploy guildkeeper:tickets/_reread to pg

begin;
set local role guildkeeper_owner;

create function tickets._reread(ticket tickets.ticket)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  if v_ticket.history_read_at is null then
    return v_ticket;
  end if;
  update tickets.ticket t
  set history_read_at = null, history_token = null, history_until = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  return v_ticket;
end;
$$;

comment on function tickets._reread is
'Something was written in a closed ticket whose history is read: it is read on from there, for names and attachments, before the
room is deleted. Returns the ticket.';

commit;
