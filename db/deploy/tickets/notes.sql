-- Deploy guildkeeper:tickets/notes to pg

begin;
set local role guildkeeper_owner;

create function tickets.notes(guild_id bigint, number bigint, viewer_id bigint default null, facts desk.facts default null)
returns setof tickets.staff_note
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(notes.guild_id);
  perform tickets._require_staff(tickets._require_ticket(notes.guild_id, notes.number), viewer_id, facts);
  return query
  select n.* from tickets.staff_note n where n.guild_id = notes.guild_id and n.number = notes.number order by n.note_id;
end;
$$;

comment on function tickets.notes is
'What staff wrote down for each other about a ticket. viewer_id is who asks, with facts; null is an operator.
Refuses: U0GLD, U0TKT, U0TST.';

grant execute on function tickets.notes to guildkeeper_bot, guildkeeper_admin;

commit;
