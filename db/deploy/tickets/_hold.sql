-- Deploy guildkeeper:tickets/_hold to pg

begin;
set local role guildkeeper_owner;

create function tickets._hold(guild_id bigint, number bigint)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket;
begin
  select t.* into v_ticket
  from tickets.ticket t
  where t.guild_id = _hold.guild_id and t.number = _hold.number
  for no key update;
  if not found then
    perform app._refuse('unknown_ticket', coalesce(_hold.number::text, 'null'));
  end if;
  return v_ticket;
end;
$$;

comment on function tickets._hold is
'The ticket of this guild with that number, locked until the transaction ends; refuses one that there is not (U0TKT).';

commit;
