-- Deploy guildkeeper:tickets/history_unreadable to pg

begin;
set local role guildkeeper_owner;

create function tickets.history_unreadable(
  guild_id bigint, number bigint, token uuid, is_gone boolean, at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(history_unreadable.guild_id, history_unreadable.number);
begin
  if v_ticket.state <> 'closed' or v_ticket.history_token is distinct from history_unreadable.token then
    return;
  elsif is_gone then
    perform tickets._lose_room(v_ticket, history_unreadable.at);
    return;
  end if;
  update tickets.ticket t
  set history_until = history_unreadable.at + interval '1 hour', history_token = null
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number;
end;
$$;

comment on function tickets.history_unreadable is
'The history of a closed ticket''s room cannot be read: the room is gone, or the bot may not, and tries again in an hour.
Refuses: U0TKT.';

grant execute on function tickets.history_unreadable to guildkeeper_bot;

commit;
