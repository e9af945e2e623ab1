-- Deploy guildkeeper:tickets/_opener_gone to pg

begin;
set local role guildkeeper_owner;

create function tickets._opener_gone(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_opener_gone.guild_id, (_opener_gone.arguments ->> 'number')::bigint);
begin
  if v_ticket.state = 'open' and app._has_left(v_ticket.guild_id, v_ticket.member_id) then
    perform tickets._close(v_ticket, 'left', null, null, _opener_gone.at);
  end if;
end;
$$;

comment on function tickets._opener_gone is
'Due work: the opener of a ticket left a day ago. Unless they are back, it is closed.';

do $$ begin perform outbox._register('tickets._opener_gone'); end $$;

commit;
