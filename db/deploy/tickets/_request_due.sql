-- Deploy guildkeeper:tickets/_request_due to pg

begin;
set local role guildkeeper_owner;

create function tickets._request_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._attend(_request_due.guild_id, (_request_due.arguments ->> 'number')::bigint);
  v_request tickets.close_request;
begin
  select r.* into v_request
  from tickets.close_request r
  where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number and r.ends_at <= _request_due.at;
  if found and v_ticket.state = 'open' then
    perform tickets._close(v_ticket, 'request', v_request.actor_id, v_request.reason, _request_due.at);
  end if;
end;
$$;

comment on function tickets._request_due is
'Due work: a request to close a ticket was not answered in its time, so it is closed.';

do $$ begin perform outbox._register('tickets._request_due'); end $$;

commit;
