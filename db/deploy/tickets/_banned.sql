-- Deploy guildkeeper:tickets/_banned to pg

begin;
set local role guildkeeper_owner;

create function tickets._banned(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_banned.guild_id, (_banned.arguments ->> 'number')::bigint);
begin
  if v_ticket.state in ('queued', 'opening', 'open') and not (tickets._type_of(v_ticket)).is_appeal then
    perform tickets._close(v_ticket, 'banned', null, null, _banned.at);
  end if;
end;
$$;

comment on function tickets._banned is 'Due work: the opener of a ticket is banned, so that it is closed. An appeal stays.';

do $$ begin perform outbox._register('tickets._banned'); end $$;

commit;
