-- Deploy guildkeeper:tickets/_require_ticket to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_ticket(guild_id bigint, number bigint)
returns tickets.ticket
language plpgsql stable
as $$
declare
  v_ticket tickets.ticket;
begin
  select t.* into v_ticket
  from tickets.ticket t
  where t.guild_id = _require_ticket.guild_id and t.number = _require_ticket.number;
  if not found then
    perform app._refuse('unknown_ticket', coalesce(_require_ticket.number::text, 'null'));
  end if;
  return v_ticket;
end;
$$;

comment on function tickets._require_ticket is
'The ticket of this guild with that number, for who only reads; refuses one that there is not (U0TKT).';

commit;
