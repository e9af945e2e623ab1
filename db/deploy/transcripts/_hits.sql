-- Deploy guildkeeper:transcripts/_hits to pg

begin;
set local role guildkeeper_owner;

create function transcripts._hits(
  guild_id bigint,
  text text,
  types integer[],
  viewer_id bigint,
  numbers bigint[] default null,
  after bigint default 0,
  before bigint default 9223372036854775807,
  most integer default 10
)
returns setof tickets.passage
language plpgsql stable rows 10
as $$
declare
  c_newest constant integer := 3000;
  v_query constant tsquery := plainto_tsquery('simple', _hits.text);
  v_pattern constant text := case
    when length(_hits.text) >= 3 then
      '%' || replace(replace(replace(_hits.text, '\', '\\'), '%', '\%'), '_', '\_') || '%'
  end;
  v_oldest bigint;
  v_hits integer;
begin
  if _hits.numbers is not null then
    return query
    select m.*
    from tickets._passages(_hits.guild_id) m
    where m.number = any (_hits.numbers)
      and m.message_id > _hits.after and m.message_id < _hits.before
      and transcripts._contains(m.content, m.words, v_query, v_pattern)
    order by m.message_id desc
    limit most;
    return;
  end if;

  -- What is said often is among the newest messages; an index of words would find all that there ever were.
  return query
  select n.*
  from (
    select m.*
    from tickets._passages(_hits.guild_id) m
    where m.message_id > _hits.after and m.message_id < _hits.before
    order by m.message_id desc
    limit c_newest
  ) n
  join tickets._filed(_hits.guild_id) t on t.number = n.number
  where transcripts._contains(n.content, n.words, v_query, v_pattern) and (t.type_number = any (types) or t.member_id = viewer_id)
  order by n.message_id desc
  limit most;
  get diagnostics v_hits = row_count;
  if v_hits = most then
    return;
  end if;

  v_oldest := (
    select m.message_id
    from tickets._passages(_hits.guild_id) m
    where m.message_id > _hits.after and m.message_id < _hits.before
    order by m.message_id desc
    offset c_newest - 1 limit 1
  );
  return query
  with found as materialized (
    select m.number, m.message_id
    from tickets._passages(_hits.guild_id) m
    where transcripts._contains(m.content, m.words, v_query, v_pattern)
  ),
  seen as (
    select f.number, f.message_id
    from found f
    join tickets._filed(_hits.guild_id) t on t.number = f.number
    where f.message_id > _hits.after and f.message_id < v_oldest and (t.type_number = any (types) or t.member_id = viewer_id)
    order by f.message_id desc
    limit most - v_hits
  )
  select m.*
  from seen s
  join tickets._passages(_hits.guild_id) m on m.number = s.number and m.message_id = s.message_id
  order by m.message_id desc;
end;
$$;

comment on function transcripts._hits is
'The newest messages, answers and topics of a guild''s tickets that contain all words of a text, or the text itself: between two
messages, of tickets of these types or of the viewer; or of these tickets alone, whose callers know who sees them.';

commit;
