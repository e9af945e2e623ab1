-- Deploy guildkeeper:tickets/_rename_refused to pg

begin;
set local role guildkeeper_owner;

create function tickets._rename_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := tickets._hold(_rename_refused.guild_id, (_rename_refused.arguments ->> 'number')::bigint);
begin
  if v_ticket.state not in ('open', 'closed') then
    return;
  end if;
  update tickets.ticket t
  set name = t.shown_name
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
    and t.channel_id = (_rename_refused.arguments ->> 'channel_id')::bigint
    -- Somebody may have named it anew.
    and t.name is not distinct from _rename_refused.arguments ->> 'name'
  returning t.* into v_ticket;
  if found then
    perform tickets._tell_refusal(v_ticket, 'rename_refused', _rename_refused.arguments, _rename_refused.at);
  end if;
end;
$$;

comment on function tickets._rename_refused is
'Due work, when Discord would not rename the room of a ticket, as it does for words that it forbids: the last name that it took
stands, and staff are told.';

do $$ begin perform outbox._register('tickets._rename_refused'); end $$;

commit;
