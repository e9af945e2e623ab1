-- Deploy guildkeeper:transcripts/files to pg

begin;
set local role guildkeeper_owner;

create type transcripts.file_row as (
  message_id bigint,
  place integer,
  at timestamptz,
  author_name text,
  name text,
  kind text,
  size integer,
  files bigint
);
comment on type transcripts.file_row is
'An attachment of a ticket that is kept; files is how many there are. author_name null: not known, or the viewer does not learn
who it was.';

create function transcripts.files(
  guild_id bigint,
  number bigint,
  viewer_id bigint default null,
  facts desk.facts default null,
  page integer default 1,
  page_size integer default 10
)
returns setof transcripts.file_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sight constant tickets.sight := tickets._sight(files.guild_id, files.number, viewer_id, facts);
begin
  perform app._require_page(files.page, files.page_size);
  return query
  select k.message_id, k.place, m.at,
    case when m.kind = 'answer' then v_sight.opener_name when v_sight.is_for_staff or not m.is_anonymous then m.author_name end,
    m.files -> k.place - 1 ->> 'name', m.files -> k.place - 1 ->> 'kind', f.size, count(*) over ()
  from transcripts.message_file k
  join transcripts.kept_file f on f.guild_id = k.guild_id and f.sha256 = k.sha256
  join tickets._passages(files.guild_id) m on m.number = k.number and m.message_id = k.message_id
  where k.guild_id = files.guild_id and k.number = files.number
  order by k.message_id, k.place
  limit files.page_size offset (files.page - 1)::bigint * files.page_size;
end;
$$;

comment on function transcripts.files is
'The attachments of a ticket that are kept, those of its form first, in their order, a page at a time, for viewer_id; null is an
operator. Refuses: U0GLD, U0TKT, U0TYR, U0PAG, U0SIZ a page size that is not 1 to 100.';

grant usage on type transcripts.file_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function transcripts.files to guildkeeper_bot, guildkeeper_admin;

commit;
