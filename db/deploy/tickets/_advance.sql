-- Deploy guildkeeper:tickets/_advance to pg

begin;
set local role guildkeeper_owner;

create function tickets._advance(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket;
  v_type desk.kind;
begin
  perform tickets._hold_counter(_advance.guild_id);
  loop
    select t.* into v_ticket
    from tickets.ticket t
    where t.guild_id = _advance.guild_id
      and t.type_number = (_advance.arguments ->> 'type_number')::integer
      and t.state = 'queued'
    order by t.number
    limit 1
    for no key update;
    exit when not found;
    v_type := tickets._type_of(v_ticket);
    exit when (tickets._begin(v_ticket, v_type, _advance.at)).state = 'queued';
  end loop;
end;
$$;

comment on function tickets._advance is
'Due work: those who wait for a ticket of a type have their turn, one after the other, as many as there may be.';

do $$ begin perform outbox._register('tickets._advance'); end $$;

commit;
