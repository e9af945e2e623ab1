-- Deploy guildkeeper:transcripts/_transcript to pg

begin;
set local role guildkeeper_owner;

create function transcripts._transcript(sight tickets.sight, after bigint, most integer)
returns setof tickets.line
language sql stable
as $$
  select l.place, l.kind, l.at, l.message_id, l.author_id, l.author_name, l.side, l.is_anonymous, l.content, l.embeds,
    (
      select jsonb_agg(
        f.file || jsonb_build_object('is_kept', exists (
          select from transcripts.message_file k
          where k.guild_id = (_transcript.sight).guild_id and k.number = (_transcript.sight).number
            and k.message_id = l.message_id and k.place = f.place
        )) order by f.place
      )
      from jsonb_array_elements(l.files) with ordinality as f (file, place)
    ),
    l.answers_to, l.edits, l.edited_at, l.deleted_at, l.happening, l.member_id, l.colour, l.notice
  from tickets._lines(_transcript.sight, _transcript.after, _transcript.most) l
  order by l.place;
$$;

comment on function transcripts._transcript is
'The lines of a ticket''s transcript after a place, as they are seen: files say of each whether it is_kept.';

commit;
