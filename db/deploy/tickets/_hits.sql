-- Deploy guildkeeper:tickets/_hits to pg

begin;
set local role guildkeeper_owner;

create function tickets._hits(
  guild_id bigint,
  text text,
  types integer[],
  viewer_id bigint,
  only_type integer default null,
  numbers bigint[] default null,
  after bigint default 0,
  before bigint default 9223372036854775807,
  most integer default 10
)
returns setof tickets.message
language sql stable
as $$
  select m.*
  from tickets.message m
  join tickets.ticket t on t.guild_id = m.guild_id and t.number = m.number
  where m.guild_id = _hits.guild_id
    and m.message_id > _hits.after
    and m.message_id < _hits.before
    and (
      m.words @@ plainto_tsquery('simple', _hits.text)
      or m.content ilike case
        -- A shorter one has no trigram, and is found as a word.
        when length(_hits.text) >= 3 then
          '%' || replace(replace(replace(_hits.text, '\', '\\'), '%', '\%'), '_', '\_') || '%'
      end
    )
    and (t.type_number = any (types) or t.member_id = viewer_id)
    and (only_type is null or t.type_number = only_type)
    and (_hits.numbers is null or m.number = any (_hits.numbers))
  order by m.message_id desc
  limit most;
$$;

comment on function tickets._hits is
'The newest messages of a guild''s tickets that contain all words of a text, or the text itself, in scripts without blanks too:
between two messages, of tickets of these types or of the viewer, and of only one type or of these tickets alone where that is
said. Part of the plan of whoever calls it: of a word that many messages have, the newest are near the end of the index of
messages, and a rare one is in the index of words.';

commit;
