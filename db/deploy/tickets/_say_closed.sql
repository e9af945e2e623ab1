-- Deploy guildkeeper:tickets/_say_closed to pg

begin;
set local role guildkeeper_owner;

create function tickets._say_closed(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_facts constant jsonb := to_jsonb(tickets._ticket_row(v_ticket, _say_closed.at, is_for_staff => false));
begin
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.closed', facts => v_facts, on_failed => 'tickets._not_said',
    arguments => jsonb_build_object('number', v_ticket.number)
  );
  if v_ticket.room = 'thread' then
    perform discord.edit_thread(v_ticket.guild_id, v_ticket.channel_id, locked => true);
  end if;
  perform discord.post_to_member(
    v_ticket.guild_id, v_ticket.member_id, card => 'tickets.farewell', facts => v_facts,
    expires_at => _say_closed.at + interval '7 days'
  )
  from tickets.settings s
  where s.guild_id = v_ticket.guild_id and s.tells_opener
    and ((tickets._type_of(v_ticket)).is_appeal or not app._has_left(v_ticket.guild_id, v_ticket.member_id));
end;
$$;

comment on function tickets._say_closed is
'Effect: in its room, and by direct message to its opener where that is wished, it is said that a ticket is closed. A thread is
locked.';

commit;
