-- Deploy guildkeeper:tickets/_follow_opener to pg

begin;
set local role guildkeeper_owner;

create function tickets._follow_opener(ticket tickets.ticket, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_type constant desk.kind := tickets._type_of(v_ticket);
begin
  if not app._has_left(v_ticket.guild_id, v_ticket.member_id) then
    perform tickets._note_step(v_ticket, 'opener_back', _follow_opener.at, member_id => v_ticket.member_id);
    perform tickets._call_off(v_ticket, 'left');
  elsif v_type.is_appeal then  -- it is about that they are gone, as like as not
    perform tickets._note_step(v_ticket, 'opener_left', _follow_opener.at, member_id => v_ticket.member_id);
  elsif v_type.when_left = 'close' or v_ticket.state <> 'open' then
    perform tickets._close(v_ticket, 'left', null, null, _follow_opener.at);
  else
    perform discord.post(
      v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.notice',
      facts => to_jsonb(tickets._note_step(v_ticket, 'opener_left', _follow_opener.at, member_id => v_ticket.member_id))
    );
    if v_type.when_left = 'keep_day' then
      perform tickets._schedule(v_ticket, 'left', 'tickets._opener_gone', _follow_opener.at + interval '1 day');
    end if;
  end if;
end;
$$;

comment on function tickets._follow_opener is
'The opener of a ticket left the guild: it is closed at once, in a day, or not, as its type says, and staff are told in its
room; or they are back, and it goes on. An appeal goes on in any case.';

commit;
