-- Deploy guildkeeper:tickets/_target_of to pg

begin;
set local role guildkeeper_owner;

create function tickets._target_of(ticket tickets.ticket)
returns tickets.target
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_target tickets.target;
begin
  select g.* into v_target
  from tickets.target g
  where g.guild_id = v_ticket.guild_id and g.type_number in (0, v_ticket.type_number) and g.priority = v_ticket.priority
  order by g.type_number desc
  limit 1;
  return v_target;
end;
$$;

comment on function tickets._target_of is
'The targets of a ticket: its type''s for its priority, else those of all types; null: none.';

commit;
