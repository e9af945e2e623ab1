-- Deploy guildkeeper:tickets/_type_of to pg

begin;
set local role guildkeeper_owner;

create function tickets._type_of(ticket tickets.ticket)
returns tickets.type
language plpgsql stable
as $$
declare
  v_type tickets.type;
begin
  select y.* into strict v_type
  from tickets.type y
  where y.guild_id = (_type_of.ticket).guild_id and y.number = (_type_of.ticket).type_number;
  return v_type;
end;
$$;

comment on function tickets._type_of is 'The type of a ticket, also one that was removed.';

commit;
