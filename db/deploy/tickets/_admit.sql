-- Deploy guildkeeper:tickets/_admit to pg

begin;
set local role guildkeeper_owner;

create function tickets._admit(ticket tickets.ticket)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_is_thread constant boolean := v_ticket.room = 'thread';
  v_change record;
begin
  if v_ticket.channel_id is null or v_ticket.state not in ('open', 'closed') then
    return;
  end if;
  for v_change in
    select coalesce(w.target_id, a.target_id) as target_id, coalesce(w.is_member, a.is_member) as is_member, w.allow, w.deny
    from tickets._wanted_access(v_ticket) w
    full join (
      select o.* from tickets.access o where o.guild_id = v_ticket.guild_id and o.number = v_ticket.number
    ) a on a.target_id = w.target_id
    where (w.allow, w.deny) is distinct from (a.allow, a.deny)
    -- First who loses something: nobody reads what is not for them.
    order by w.allow is not null, w.allow, 1
  loop
    perform tickets._grant_access(v_ticket, v_is_thread, v_change.target_id, v_change.is_member, v_change.allow, v_change.deny);
  end loop;
end;
$$;

comment on function tickets._admit is
'Tells Discord what is different of who may do what in a ticket''s room, one by one: what others set there by hand stays.';

commit;
