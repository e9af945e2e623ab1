-- Deploy guildkeeper:tickets/history_read to pg

begin;
set local role guildkeeper_owner;

create function tickets.history_read(
  guild_id bigint,
  number bigint,
  token uuid,
  messages tickets.told_message[],
  is_complete boolean,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_way constant interval := '10 seconds';
  v_ticket tickets.ticket := tickets._hold(history_read.guild_id, history_read.number);
  v_last constant bigint := (select max(m.message_id) from unnest(history_read.messages) m);
begin
  if v_ticket.state <> 'closed' or v_ticket.history_token is distinct from history_read.token then
    return false;
  end if;
  perform tickets._take_history(v_ticket, history_read.messages);
  perform tickets._note_missing(
    v_ticket, history_read.messages,
    -- What is written while the last page is on its way is not missing from it.
    case when history_read.is_complete then greatest(v_last, app.snowflake_at(history_read.at - c_way)) else v_last end,
    history_read.at
  );
  update tickets.ticket t
  set history_after = coalesce(v_last, t.history_after), history_until = history_read.at + interval '1 minute',
    history_read_at = case when history_read.is_complete then history_read.at end
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  if history_read.is_complete then
    perform tickets._schedule(v_ticket, 'delete', 'tickets._delete_due', greatest(v_ticket.delete_at, history_read.at));
  end if;
  return true;
end;
$$;

comment on function tickets.history_read is
'A page of the history of a closed ticket''s room as it was `at` that time, oldest first, of which the last is_complete: rows
and history together are the transcript, and then the room may be deleted. False: the reading is another''s by now, or nobody
needs it. Refuses: U0TKT.';

grant execute on function tickets.history_read to guildkeeper_bot;

commit;
