-- Deploy guildkeeper:tickets/_create_room to pg

begin;
set local role guildkeeper_owner;

create function tickets._create_room(ticket tickets.ticket)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_type constant tickets.type := tickets._type_of(v_ticket);
  v_name constant text := tickets._room_name(v_ticket, v_type);
  v_arguments constant jsonb := jsonb_build_object('number', v_ticket.number);
  v_reason constant jsonb := app._because('tickets.ticket', jsonb_build_object('number', v_ticket.number));
  v_lane constant text := format('ticket %s', v_ticket.number);
begin
  update tickets.ticket t
  set state = 'opening', room = v_type.room, shown_name = t.name
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  delete from tickets.access a where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number;
  if v_type.room = 'thread' then
    perform discord.create_thread(
      v_ticket.guild_id, v_type.parent_id, v_name, on_done => 'tickets._room_made', on_failed => 'tickets._room_refused',
      arguments => v_arguments, reason => v_reason, lane => v_lane
    );
    return v_ticket;
  end if;
  insert into tickets.access (guild_id, number, target_id, is_member, allow, deny, has_allow, has_deny)
  select v_ticket.guild_id, v_ticket.number, o.target_id, o.is_member, o.allow, o.deny, o.allow, o.deny
  from tickets._overwrites(v_ticket) o;
  perform discord.create_channel(
    v_ticket.guild_id, v_name,
    parent_id => case v_ticket.berth when 1 then v_type.parent_id when 2 then v_type.overflow_id end,
    overwrites => array(select o from tickets._overwrites(v_ticket) o), on_done => 'tickets._room_made',
    on_failed => 'tickets._room_refused', arguments => v_arguments, reason => v_reason, lane => v_lane
  );
  return v_ticket;
end;
$$;

comment on function tickets._create_room is
'Effect: the room of a ticket, with who may do what there from its first moment. What follows is tickets._room_made''s or
_room_refused''s.';

commit;
