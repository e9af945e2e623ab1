-- Deploy guildkeeper:tickets/_type_changed to pg

begin;
set local role guildkeeper_owner;

create function tickets._type_changed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket;
begin
  for v_ticket in
    select t.*
    from tickets.ticket t
    where t.guild_id = _type_changed.guild_id
      and t.type_number = (_type_changed.arguments ->> 'type_number')::integer
      and t.state in ('queued', 'opening', 'open', 'closed')
    order by t.number
    for no key update
  loop
    perform tickets._admit(v_ticket);
    perform tickets._set_clocks(v_ticket, _type_changed.at);
  end loop;
  perform tickets._schedule_advance(
    _type_changed.guild_id, (_type_changed.arguments ->> 'type_number')::integer, _type_changed.at
  );
end;
$$;

comment on function tickets._type_changed is
'Due work: a type of tickets is different. Who may do what in its rooms and its clocks follow, and who waits may have their
turn.';

do $$ begin perform outbox._register('tickets._type_changed'); end $$;

commit;
