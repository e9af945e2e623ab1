-- Deploy guildkeeper:tickets/_try_again to pg

begin;
set local role guildkeeper_owner;

create function tickets._try_again(ticket tickets.ticket, berth integer, is_neutral boolean)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  update tickets.ticket t
  set berth = _try_again.berth, is_neutral = _try_again.is_neutral
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._create_room(v_ticket);
end;
$$;

comment on function tickets._try_again is
'Asks Discord for the room of a ticket once more, at another place, or under a neutral name.';

commit;
