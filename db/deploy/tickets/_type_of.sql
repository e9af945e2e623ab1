-- Deploy guildkeeper:tickets/_type_of to pg

begin;
set local role guildkeeper_owner;

create function tickets._type_of(ticket tickets.ticket)
returns desk.kind
language plpgsql stable
as $$
begin
  return desk._kind((_type_of.ticket).guild_id, (_type_of.ticket).type_number);
end;
$$;

comment on function tickets._type_of is 'What the type of a ticket says, also one that was removed.';

commit;
