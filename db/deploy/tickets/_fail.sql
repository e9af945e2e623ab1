-- Deploy guildkeeper:tickets/_fail to pg

begin;
set local role guildkeeper_owner;

create function tickets._fail(ticket tickets.ticket, failure text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  update tickets.ticket t
  set state = 'failed', failure = _fail.failure
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform discord.post_to_member(
    v_ticket.guild_id, v_ticket.member_id, card => 'tickets.failed',
    facts => to_jsonb(tickets._ticket_row(v_ticket, _fail.at, false)),
    expires_at => _fail.at + interval '1 day'
  );
  perform tickets._tell_staff(v_ticket, tickets._note_step(v_ticket, 'failed', _fail.at, note => _fail.failure));
  perform tickets._schedule_advance(v_ticket.guild_id, v_ticket.type_number, _fail.at);
end;
$$;

comment on function tickets._fail is
'A ticket cannot be opened: its opener and staff are told why, and whoever waits has their turn. The number stays.';

commit;
