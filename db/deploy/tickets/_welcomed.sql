-- Deploy guildkeeper:tickets/_welcomed to pg

begin;
set local role guildkeeper_owner;

create function tickets._welcomed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket tickets.ticket := tickets._hold(_welcomed.guild_id, (_welcomed.arguments ->> 'number')::bigint);
  v_is_stale constant boolean := v_ticket.are_controls_stale;
begin
  update tickets.ticket t
  set controls_id = (_welcomed.arguments ->> 'message_id')::bigint, are_controls_stale = false
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform discord.pin_message(v_ticket.guild_id, v_ticket.channel_id, v_ticket.controls_id);
  if v_is_stale then
    perform tickets._show(v_ticket, _welcomed.at);
  end if;
end;
$$;

comment on function tickets._welcomed is
'Due work, once the controls of a ticket are posted: they are pinned, and what has changed meanwhile is edited in.';

do $$ begin perform outbox._register('tickets._welcomed'); end $$;

commit;
