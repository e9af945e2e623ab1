-- Deploy guildkeeper:tickets/_take_back_idle to pg

begin;
set local role guildkeeper_owner;

create function tickets._take_back_idle(ticket tickets.ticket, side tickets.side, began_at timestamptz, ended_at timestamptz)
returns tickets.ticket
language plpgsql
as $$
begin
  if _take_back_idle.side = 'opener'
    and (ticket).closed_because = 'idle'
    -- Who writes as it closes was too late by what the news of it takes.
    and _take_back_idle.began_at <= (_take_back_idle.ticket).closed_at + interval '1 minute'
  then
    return tickets._reopen(ticket, null, _take_back_idle.ended_at);
  end if;
  return ticket;
end;
$$;

comment on function tickets._take_back_idle is
'Something was written in a ticket that is closed: one that was closed as its opener did not answer opens again if they did
after all.';

commit;
