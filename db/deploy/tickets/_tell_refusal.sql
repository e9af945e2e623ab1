-- Deploy guildkeeper:tickets/_tell_refusal to pg

begin;
set local role guildkeeper_owner;

create function tickets._tell_refusal(
  ticket tickets.ticket,
  happening tickets.happening,
  answer jsonb,
  at timestamptz,
  member_id bigint default null
)
returns void
language plpgsql
as $$
declare
  c_unknown constant integer := 10003;  -- the room is gone: that is heard as well
begin
  if (_tell_refusal.answer ->> 'code')::integer = c_unknown then
    return;
  end if;
  perform tickets._tell_staff(
    _tell_refusal.ticket,
    tickets._note_step(
      _tell_refusal.ticket, _tell_refusal.happening, _tell_refusal.at, member_id => _tell_refusal.member_id,
      note => left(_tell_refusal.answer ->> 'error', 400)
    ),
    or_in => (_tell_refusal.ticket).channel_id
  );
end;
$$;

comment on function tickets._tell_refusal is
'Discord would not do something with the room of a ticket: staff are told, with its words; in the room, where the settings name
no other place.';

commit;
