-- Deploy guildkeeper:tickets/_follow_type to pg

begin;
set local role guildkeeper_owner;

create function tickets._follow_type(type tickets.type, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_type constant tickets.type := type;
begin
  perform outbox.schedule(
    v_type.guild_id, _follow_type.at, 'tickets._type_changed', jsonb_build_object('type_number', v_type.number),
    format('tickets.type %s', v_type.number)
  );
end;
$$;

comment on function tickets._follow_type is
'What is different in a type reaches its tickets at once, by work of its own: it takes the lock of each.';

commit;
