-- Deploy guildkeeper:tickets/_schedule_advance to pg

begin;
set local role guildkeeper_owner;

create function tickets._schedule_advance(guild_id bigint, type_number integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  if exists (
    select from tickets.ticket t
    where t.guild_id = _schedule_advance.guild_id and t.type_number = _schedule_advance.type_number and t.state = 'queued'
  ) then
    perform outbox.schedule(
      _schedule_advance.guild_id, _schedule_advance.at, 'tickets._advance',
      jsonb_build_object('type_number', _schedule_advance.type_number), format('tickets.queue %s', _schedule_advance.type_number)
    );
  end if;
end;
$$;

comment on function tickets._schedule_advance is
'The queue of a type goes on at that time, by work of its own: it locks the counter, which comes before tickets. Without a
queue, nothing.';

commit;
