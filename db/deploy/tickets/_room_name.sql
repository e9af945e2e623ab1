-- Deploy guildkeeper:tickets/_room_name to pg

begin;
set local role guildkeeper_owner;

create function tickets._room_name(ticket tickets.ticket, type desk.kind)
returns text
language sql immutable
as $$
  select case
    when (_room_name.ticket).is_neutral then 'ticket'
    else left(coalesce(
      nullif(btrim((_room_name.ticket).name), ''),
      nullif(btrim(replace(
        replace((_room_name.type).room_name, '{number}', (_room_name.ticket).number::text),
        '{name}', coalesce((_room_name.ticket).member_name, (_room_name.ticket).number::text)
      )), ''),
      'ticket'
    ), 100)
  end;
$$;

comment on function tickets._room_name is
'What the room of a ticket is called: its own name, else what the type says; a neutral one where Discord refused that.';

commit;
