-- Deploy guildkeeper:tickets/_people to pg

begin;
set local role guildkeeper_owner;

create function tickets._people(ticket tickets.ticket)
returns table (member_id bigint)
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  return query
  select p.id
  from (
    select v_ticket.member_id
    union
    select o.member_id
    from tickets.participant o
    where o.guild_id = v_ticket.guild_id and o.number = v_ticket.number
  ) as p (id)
  -- Discord refuses rules for who is not there.
  where not app._has_left(v_ticket.guild_id, p.id);
end;
$$;

comment on function tickets._people is 'The opener of a ticket and those who were added, as far as they are in the guild.';

commit;
