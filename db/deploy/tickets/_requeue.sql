-- Deploy guildkeeper:tickets/_requeue to pg

begin;
set local role guildkeeper_owner;

create function tickets._requeue(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '10 minutes';
  v_ticket tickets.ticket := ticket;
begin
  update tickets.ticket t
  set state = 'queued', berth = 1
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._note_step(v_ticket, 'queued', _requeue.at);
  perform tickets._schedule_advance(v_ticket.guild_id, v_ticket.type_number, _requeue.at + c_pause);
end;
$$;

comment on function tickets._requeue is
'A ticket for which Discord has no room goes back into the queue. It is tried again when one of its type ends, or in ten
minutes.';

commit;
