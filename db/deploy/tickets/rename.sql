-- Deploy guildkeeper:tickets/rename to pg

begin;
set local role guildkeeper_owner;

create function tickets.rename(
  guild_id bigint,
  number bigint,
  name text,
  actor_id bigint default null,
  key text default null,
  facts tickets.facts default null,
  at timestamptz default now()
)
returns tickets.ticket_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row tickets.ticket_row;
  v_ticket tickets.ticket;
  v_call app.call := app._open_call(
    rename.guild_id, 'tickets.rename', jsonb_build_object('number', rename.number, 'name', rename.name), rename.actor_id,
    rename.key,
    rename.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('name', rename.name, 100);
  v_ticket := tickets._hold(rename.guild_id, rename.number);
  perform tickets._require_staff(v_ticket, rename.actor_id, facts);
  perform tickets._require_open(v_ticket);
  update tickets.ticket t
  set name = nullif(btrim(rename.name), '')
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  v_ticket.is_neutral := false;  -- what Discord refused was another name
  perform discord.edit_channel(
    v_ticket.guild_id, v_ticket.channel_id, name => tickets._room_name(v_ticket, tickets._type_of(v_ticket)),
    on_done => 'tickets._renamed', on_failed => 'tickets._rename_refused',
    arguments => jsonb_build_object('number', v_ticket.number, 'channel_id', v_ticket.channel_id, 'name', v_ticket.name)
  );
  return tickets._settle(v_call, v_ticket, 'renamed', rename.at, rename.actor_id, note => v_ticket.name);
end;
$$;

comment on function tickets.rename is
'What the room of a ticket is called; nothing: as its type says. Discord takes two names in ten minutes, so that the last one
wins; where Discord refuses one, the last that it took stands. Refuses: U0GLD, U0TXT, U0TKT, U0TST, U0TNO, U0KEY.';

grant execute on function tickets.rename to guildkeeper_bot, guildkeeper_admin;

commit;
