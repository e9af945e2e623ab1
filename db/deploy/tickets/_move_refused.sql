-- Deploy guildkeeper:tickets/_move_refused to pg

begin;
set local role guildkeeper_owner;

create function tickets._move_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_move_refused.guild_id, (_move_refused.arguments ->> 'number')::bigint);
  v_type constant desk.kind := tickets._type_of(v_ticket);
begin
  if v_ticket.state not in ('open', 'closed') then
    return;
  elsif tickets._says_full(_move_refused.arguments)
    and v_type.overflow_id <> coalesce((_move_refused.arguments ->> 'parent_id')::bigint, 0)
  then
    perform tickets._move_room(v_ticket, v_type.overflow_id);
    return;
  end if;
  perform tickets._tell_refusal(v_ticket, 'move_refused', _move_refused.arguments, _move_refused.at);
end;
$$;

comment on function tickets._move_refused is
'Due work, when Discord would not move the room of a ticket: from a full category into the one for overflow; else it stays where
it is, and staff are told.';

do $$ begin perform outbox._register('tickets._move_refused'); end $$;

commit;
