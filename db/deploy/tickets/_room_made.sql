-- Deploy guildkeeper:tickets/_room_made to pg

begin;
set local role guildkeeper_owner;

create function tickets._room_made(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_channel_id constant bigint := (_room_made.arguments ->> 'channel_id')::bigint;
  v_ticket tickets.ticket := tickets._hold(_room_made.guild_id, (_room_made.arguments ->> 'number')::bigint);
begin
  if v_ticket.state <> 'opening' then  -- nobody needs it any more
    perform discord.delete_channel(v_ticket.guild_id, v_channel_id, reason => app._because('tickets.ticket',
      jsonb_build_object('number', v_ticket.number)));
    return;
  end if;
  update tickets.ticket t
  set state = 'open', channel_id = v_channel_id, room_at = _room_made.at, controls_id = null, are_controls_stale = false,
    -- How long its first reply took counts from its first room.
    opened_at = coalesce(t.opened_at, _room_made.at), waits_for = 'staff', waits_since = _room_made.at,
    said_at = _room_made.at, failure = null, is_partial = false, history_after = 0
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._note_step(v_ticket, 'opened', _room_made.at);
  perform tickets._admit(v_ticket);
  perform tickets._welcome(v_ticket, _room_made.at);
  perform tickets._set_clocks(v_ticket, _room_made.at);
  perform tickets._schedule(v_ticket, 'room', 'tickets._look_for_room', _room_made.at + interval '1 minute');
end;
$$;

comment on function tickets._room_made is
'Due work, once Discord has made the room of a ticket: it is open, is welcomed, and its clocks run. A ticket that was closed
meanwhile needs none: the room is deleted.';

do $$ begin perform outbox._register('tickets._room_made'); end $$;

commit;
