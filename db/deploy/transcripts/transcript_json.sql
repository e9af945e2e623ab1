-- Deploy guildkeeper:transcripts/transcript_json to pg

begin;
set local role guildkeeper_owner;

create function transcripts.transcript_json(
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
  v_sight constant tickets.sight := tickets._sight(transcript_json.guild_id, transcript_json.number, viewer_id, facts);
begin
  return jsonb_build_object(
    'ticket',
    jsonb_strip_nulls(to_jsonb(tickets._seen_row(v_sight, v_sight.as_of))),
    'is_partial', v_sight.is_partial,
    'lines', (
      select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'place') order by l.place), '[]')
      from transcripts._transcript(v_sight, 0, c_most) l
    )
  );
end;
$$;

comment on function transcripts.transcript_json is
'A ticket and its transcript for viewer_id as JSON, at most 20,000 lines; null is an operator.
Refuses: U0GLD, U0TKT, U0TYR.';

grant execute on function transcripts.transcript_json to guildkeeper_bot, guildkeeper_admin;

commit;
