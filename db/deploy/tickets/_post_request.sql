-- Deploy guildkeeper:tickets/_post_request to pg

begin;
set local role guildkeeper_owner;

create function tickets._post_request(ticket tickets.ticket, request tickets.request_row)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  perform tickets._schedule(v_ticket, 'request', 'tickets._request_due', (request).ends_at);
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.request', facts => to_jsonb(request),
    mentions => array_remove(array[(request).asked_id], null),
    on_done => 'tickets._request_posted', on_failed => 'tickets._not_said',
    arguments => jsonb_build_object('number', v_ticket.number, 'asked_at', (request).at)
  );
end;
$$;

comment on function tickets._post_request is
'Effect: in the room of a ticket the other side is asked whether it can be closed, and pinged; when that ends is scheduled.';

commit;
