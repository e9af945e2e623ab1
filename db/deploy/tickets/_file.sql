-- Deploy guildkeeper:tickets/_file to pg

begin;
set local role guildkeeper_owner;

create function tickets._file(ticket tickets.ticket, type desk.kind)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  v_ticket.number := tickets._next_number(v_ticket.guild_id);
  insert into tickets.ticket as t (
    guild_id, number, type_number, member_id, actor_id, asked_at, member_name, state, topic, follows, origin_channel_id,
    origin_message_id
  )
  values (
    v_ticket.guild_id, v_ticket.number, (_file.type).number, v_ticket.member_id, v_ticket.actor_id, v_ticket.asked_at,
    v_ticket.member_name, 'queued', v_ticket.topic, v_ticket.follows, v_ticket.origin_channel_id, v_ticket.origin_message_id
  )
  returning t.* into v_ticket;
  perform tickets._note_step(
    v_ticket, 'asked', v_ticket.asked_at, v_ticket.actor_id, nullif(v_ticket.member_id, v_ticket.actor_id)
  );
  return v_ticket;
end;
$$;

comment on function tickets._file is
'Writes a new ticket down, under the next number; it waits until tickets._begin gives it its room.';

commit;
