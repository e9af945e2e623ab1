-- Deploy guildkeeper:tickets/note to pg

begin;
set local role guildkeeper_owner;

create function tickets.note(
  guild_id bigint,
  number bigint,
  text text,
  actor_id bigint default null,
  key text default null,
  facts desk.facts default null,
  at timestamptz default now()
)
returns tickets.staff_note
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 200;
  v_note tickets.staff_note;
  v_ticket tickets.ticket;
  v_call app.call := app._open_call(
    note.guild_id, 'tickets.note', jsonb_build_object('number', note.number, 'text', note.text), note.actor_id, note.key, note.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_note, v_call.result);
  end if;
  if coalesce(btrim(note.text), '') = '' or not app._is_plain_text(note.text, 2000) then
    perform app._refuse('nothing_to_say');
  end if;
  v_ticket := tickets._hold(note.guild_id, note.number);
  perform tickets._require_staff(v_ticket, note.actor_id, facts);
  insert into tickets.staff_note as n (guild_id, number, at, actor_id, text)
  values (v_ticket.guild_id, v_ticket.number, note.at, note.actor_id, btrim(note.text))
  returning n.* into v_note;
  if (select count(*) from tickets.staff_note n where n.guild_id = v_ticket.guild_id and n.number = v_ticket.number) > c_most then
    perform app._refuse('too_many_of_tickets', 'notes', c_most::text);
  end if;
  perform app._close_call(note.guild_id, v_call, to_jsonb(v_note));
  return v_note;
end;
$$;

comment on function tickets.note is
'Staff write something down for each other, about a ticket in any state: its opener never sees it, nor does any other member.
Refuses: U0GLD, U0TSR, U0TKT, U0TST, U0TMX over 200 of them, U0KEY.';

grant usage on type tickets.staff_note to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.note to guildkeeper_bot, guildkeeper_admin;

commit;
