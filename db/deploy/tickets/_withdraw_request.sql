-- Deploy guildkeeper:tickets/_withdraw_request to pg

begin;
set local role guildkeeper_owner;

create function tickets._withdraw_request(ticket tickets.ticket, side tickets.side, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
begin
  -- Who was asked speaks: that is an answer. Who asked may add something.
  if exists (
    select from tickets.close_request r
    where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number and r.side <> _withdraw_request.side
      and r.at < _withdraw_request.at
  ) then
    perform tickets._drop_request(v_ticket, 'withdrawn');
  end if;
end;
$$;

comment on function tickets._withdraw_request is
'The side that was asked whether a ticket can be closed writes there: the conversation goes on, the request is over.';

commit;
