-- Deploy guildkeeper:transcripts/transcript to pg

begin;
set local role guildkeeper_owner;

create function transcripts.transcript(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  after bigint default 0,
  page_size integer default 1000
)
returns setof tickets.line
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sight constant tickets.sight := tickets._sight(transcript.guild_id, transcript.number, viewer_id, facts);
begin
  perform app._require_page_size(transcript.page_size, most => 1000);
  return query
  select l.* from transcripts._transcript(v_sight, coalesce(transcript.after, 0), transcript.page_size) l;
end;
$$;

comment on function transcripts.transcript is
'What was written in a ticket and what happened, in its order, for viewer_id: members get no notes, and nobody who is hidden. A
page at a time: `after` is the place of the last line before. Null is an operator.
Refuses: U0GLD, U0TKT, U0TYR, U0SIZ a page size that is not 1 to 1,000.';

grant execute on function transcripts.transcript to guildkeeper_bot, guildkeeper_admin;

commit;
