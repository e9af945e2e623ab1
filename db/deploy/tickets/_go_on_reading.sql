-- Deploy guildkeeper:tickets/_go_on_reading to pg

begin;
set local role guildkeeper_owner;

create function tickets._go_on_reading(guild_id bigint, number bigint, token uuid, at timestamptz)
returns boolean
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_go_on_reading.guild_id, _go_on_reading.number);
begin
  if v_ticket.history_token is distinct from _go_on_reading.token then
    return false;
  end if;
  update tickets.ticket t
  set history_until = _go_on_reading.at + interval '1 minute'
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number;
  return true;
end;
$$;

comment on function tickets._go_on_reading is
'Locks a ticket whose history is being read, or its form''s files, and gives its reader another minute, as fetching takes time.
False: the reading is another''s by now. Refuses: U0TKT.';

commit;
