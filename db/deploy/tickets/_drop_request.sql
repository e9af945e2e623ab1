-- Deploy guildkeeper:tickets/_drop_request to pg

begin;
set local role guildkeeper_owner;

create function tickets._drop_request(ticket tickets.ticket, outcome tickets.outcome)
returns boolean
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row constant tickets.request_row := tickets._request_row(v_ticket, _drop_request.outcome);
  v_message_id bigint;
begin
  delete from tickets.close_request r
  where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number
  returning r.message_id into v_message_id;
  if not found then
    return false;
  end if;
  perform tickets._call_off(v_ticket, 'request');
  if v_message_id is not null then
    perform discord.edit_post(
      v_ticket.guild_id, v_ticket.channel_id, v_message_id, card => 'tickets.request', facts => to_jsonb(v_row)
    );
  end if;
  return true;
end;
$$;

comment on function tickets._drop_request is
'A request to close a ticket is over, and its message says how. False: there was none.';

commit;
