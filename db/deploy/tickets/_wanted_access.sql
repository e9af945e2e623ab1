-- Deploy guildkeeper:tickets/_wanted_access to pg

begin;
set local role guildkeeper_owner;

create function tickets._wanted_access(ticket tickets.ticket)
returns setof discord.overwrite
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  if v_ticket.room = 'channel' then
    return query select o.* from tickets._overwrites(v_ticket) o;
  else
    return query
    select distinct p.member_id, true, 0::bigint, 0::bigint
    from (
      select m.member_id from tickets._people(v_ticket) m where v_ticket.state <> 'closed'
      union all
      select v_ticket.claimed_by
      where v_ticket.claimed_by is not null and not app._has_left(v_ticket.guild_id, v_ticket.claimed_by)
    ) p;
  end if;
end;
$$;

comment on function tickets._wanted_access is
'Who may do what in a ticket''s room: of a channel all of it, of a thread its members, where nothing more can be said.';

commit;
