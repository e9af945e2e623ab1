-- Deploy guildkeeper:tickets/_deletion_refused to pg

begin;
set local role guildkeeper_owner;

create function tickets._deletion_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '1 day';
  v_ticket tickets.ticket := tickets._hold(_deletion_refused.guild_id, (_deletion_refused.arguments ->> 'number')::bigint);
begin
  if v_ticket.channel_id is distinct from (_deletion_refused.arguments ->> 'channel_id')::bigint
    or v_ticket.state <> 'gone'
  then
    return;
  end if;
  update tickets.ticket t
  set state = 'closed', deleted_at = null, delete_at = _deletion_refused.at + c_pause
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  perform tickets._schedule(v_ticket, 'delete', 'tickets._delete_due', v_ticket.delete_at);
  perform tickets._tell_refusal(v_ticket, 'deletion_refused', _deletion_refused.arguments, _deletion_refused.at);
end;
$$;

comment on function tickets._deletion_refused is
'Due work, when Discord would not delete the room of a ticket: it is still there, staff are told, and it is tried again in a
day, or when they say so.';

do $$ begin perform outbox._register('tickets._deletion_refused'); end $$;

commit;
