-- Deploy guildkeeper:tickets/_notice to pg

begin;
set local role guildkeeper_owner;

create function tickets._notice(
  ticket tickets.ticket,
  due_at timestamptz,
  notice smallint,
  missed tickets.happening,
  at timestamptz
)
returns smallint
language plpgsql
as $$
declare
  v_before interval;
begin
  select s.remind_before into strict v_before from tickets.settings s where s.guild_id = (_notice.ticket).guild_id;
  if _notice.notice < 2 and _notice.due_at <= _notice.at then
    perform tickets._tell_staff(_notice.ticket, tickets._note_step(_notice.ticket, _notice.missed, _notice.at));
    return 2;
  elsif _notice.notice < 1 and _notice.due_at - v_before <= _notice.at then
    perform tickets._tell_staff(
      _notice.ticket, tickets._note_step(_notice.ticket, 'reminded', _notice.at, note => _notice.missed::text)
    );
    return 1;
  end if;
  return _notice.notice;
end;
$$;

comment on function tickets._notice is
'Tells staff of one target of a ticket, if it is near or missed and that was not said. Returns what is said of it by now.';

commit;
