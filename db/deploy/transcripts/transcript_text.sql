-- Deploy guildkeeper:transcripts/transcript_text to pg

begin;
set local role guildkeeper_owner;

create function transcripts.transcript_text(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null
)
returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 20000;
  v_sight constant tickets.sight := tickets._sight(transcript_text.guild_id, transcript_text.number, viewer_id, facts);
begin
  return (
    select coalesce(string_agg(
      concat_ws(' ',
        to_char(l.at at time zone s.time_zone, 'YYYY-MM-DD HH24:MI:SS'),
        coalesce(l.author_name, l.author_id::text, l.side::text, '-'),
        l.happening, l.member_id, l.content,
        '[' || (select string_agg(f ->> 'name', ', ') from jsonb_array_elements(l.files) f) || ']',
        '[edited]' || nullif(l.edits::text, ''),
        '[deleted ' || to_char(l.deleted_at at time zone s.time_zone, 'YYYY-MM-DD HH24:MI:SS') || ']'
      ), e'\n' order by l.place
    ), '')
    from transcripts._transcript(v_sight, 0, c_most) l
    cross join (select x.time_zone from app.settings x where x.guild_id = v_sight.guild_id) s
  );
end;
$$;

comment on function transcripts.transcript_text is
'The transcript of a ticket for viewer_id as text, a line each, at most 20,000; null is an operator.
Refuses: U0GLD, U0TKT, U0TYR.';

grant execute on function transcripts.transcript_text to guildkeeper_bot, guildkeeper_admin;

commit;
