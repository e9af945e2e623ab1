-- Deploy guildkeeper:tickets/_delete_due to pg

begin;
set local role guildkeeper_owner;

create function tickets._delete_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_patience constant interval := '1 day';
  v_ticket tickets.ticket := tickets._hold(_delete_due.guild_id, (_delete_due.arguments ->> 'number')::bigint);
begin
  if v_ticket.state <> 'closed' then
    return;
  elsif v_ticket.history_read_at is null and v_ticket.delete_at > _delete_due.at - c_patience then
    -- tickets.history_read brings it forward; should nobody ever read it, it does not stay for ever.
    perform tickets._schedule(
      v_ticket, 'delete', 'tickets._delete_due', greatest(v_ticket.delete_at, _delete_due.at) + c_patience
    );
    return;
  end if;
  update tickets.ticket t
  set state = 'gone', deleted_at = _delete_due.at, is_partial = t.is_partial or t.history_read_at is null, controls_id = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  delete from tickets.access a where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number;
  perform discord.delete_channel(
    v_ticket.guild_id, v_ticket.channel_id, on_failed => 'tickets._deletion_refused',
    arguments => jsonb_build_object('number', v_ticket.number, 'channel_id', v_ticket.channel_id),
    reason => app._because('tickets.ticket', jsonb_build_object('number', v_ticket.number))
  );
  perform tickets._note_step(v_ticket, 'deleted', _delete_due.at);
  perform tickets._schedule_advance(v_ticket.guild_id, v_ticket.type_number, _delete_due.at);
end;
$$;

comment on function tickets._delete_due is
'Due work: the room of a closed ticket is deleted, once its history is read, or cannot be for a day.';

do $$ begin perform outbox._register('tickets._delete_due'); end $$;

commit;
