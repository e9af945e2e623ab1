-- Deploy guildkeeper:tickets/transcript_json to pg

begin;
set local role guildkeeper_owner;

create function tickets.transcript_json(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null
)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 20000;
  v_ticket tickets.ticket;
  v_is_staff boolean;
begin
  perform app._require_guild(transcript_json.guild_id);
  v_ticket := tickets._require_ticket(transcript_json.guild_id, transcript_json.number);
  v_is_staff := tickets._viewer(v_ticket, viewer_id, facts) = 'staff';
  return jsonb_build_object(
    'ticket',
    jsonb_strip_nulls(to_jsonb(tickets._ticket_row(v_ticket, coalesce(v_ticket.closed_at, v_ticket.asked_at), v_is_staff))),
    'is_partial', v_ticket.is_partial,
    'lines', (
      select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'place') order by l.place), '[]')
      from tickets._transcript(v_ticket, v_is_staff, 0, c_most) l
    )
  );
end;
$$;

comment on function tickets.transcript_json is
'A ticket and its transcript for viewer_id as JSON, at most 20,000 lines; null is an operator.
Refuses: U0GLD, U0TKT, U0TYR.';

grant execute on function tickets.transcript_json to guildkeeper_bot, guildkeeper_admin;

commit;
