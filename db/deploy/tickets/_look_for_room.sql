-- Deploy guildkeeper:tickets/_look_for_room to pg

begin;
set local role guildkeeper_owner;

create function tickets._look_for_room(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_look_for_room.guild_id, (_look_for_room.arguments ->> 'number')::bigint);
begin
  if v_ticket.state = 'open' and not exists (
    select from app.channel c
    where c.guild_id = v_ticket.guild_id and c.channel_id = v_ticket.channel_id and c.deleted_at is null
  ) then
    perform tickets._show(v_ticket, _look_for_room.at);
  end if;
end;
$$;

comment on function tickets._look_for_room is
'Due work, a while after the room of a ticket was made: if the guild''s facts do not have it, it may have been deleted before they
could, which nobody would tell. Then Discord is asked, by a change of its controls.';

do $$ begin perform outbox._register('tickets._look_for_room'); end $$;

commit;
