-- Deploy guildkeeper:tickets/_heard to pg

begin;
set local role guildkeeper_owner;

create function tickets._heard(
  ticket tickets.ticket,
  side tickets.side,
  author_id bigint,
  began_at timestamptz,
  ended_at timestamptz
)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
  v_answers constant boolean := v_ticket.waits_for = _heard.side;
begin
  if v_ticket.state = 'closed' then
    return tickets._take_back_idle(tickets._reread(v_ticket), _heard.side, _heard.began_at, _heard.ended_at);
  elsif v_ticket.state <> 'open' then
    return v_ticket;
  end if;
  if _heard.side = 'staff' and v_answers then
    v_ticket := tickets._count_wait(v_ticket, _heard.author_id, _heard.began_at);
  end if;
  update tickets.ticket t
  set said_at = greatest(t.said_at, _heard.ended_at),
    warned_at = null,
    waits_for = case _heard.side when 'staff' then 'opener' else 'staff' end::tickets.side,
    waits_since = case
      when not v_answers then t.waits_since when _heard.side = 'staff' then _heard.ended_at else _heard.began_at
    end,
    reply_notice = case when v_answers then 0 else t.reply_notice end
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if v_answers or (_heard.ticket).warned_at is not null then
    perform tickets._set_clocks(v_ticket, _heard.ended_at);
  end if;
  perform tickets._withdraw_request(v_ticket, _heard.side, _heard.ended_at);
  return v_ticket;
end;
$$;

comment on function tickets._heard is
'One side has spoken in a ticket, from one message to the last: the other is waited for now. That ends a warning, and a request
to close that was for this side to answer. Returns the ticket.';

commit;
