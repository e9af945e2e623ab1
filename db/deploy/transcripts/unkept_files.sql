-- Deploy guildkeeper:transcripts/unkept_files to pg

begin;
set local role guildkeeper_owner;

create type transcripts.unkept_file as (message_id bigint, place integer, url text, size integer);
comment on type transcripts.unkept_file is 'An attachment that is to be fetched and kept, as long as Discord has it.';

create function transcripts.unkept_files(guild_id bigint, number bigint, token uuid, after bigint default 0)
returns setof transcripts.unkept_file
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_kind constant tickets.passage_kind := tickets._being_read(
    unkept_files.guild_id, unkept_files.number, unkept_files.token
  );
begin
  return query
  select m.message_id, f.place::integer, f.file ->> 'url', (f.file ->> 'size')::integer
  from tickets._passages(unkept_files.guild_id) m
  join transcripts.settings s on s.guild_id = m.guild_id
  cross join jsonb_array_elements(m.files) with ordinality as f (file, place)
  where m.number = unkept_files.number
    and m.kind = v_kind
    and m.message_id > coalesce(unkept_files.after, 0)
    and jsonb_typeof(m.files) = 'array'
    and (f.file ->> 'size')::bigint between 1 and s.keep_file_mib * 1048576::bigint
    and not exists (
      select from transcripts.message_file k
      where k.guild_id = m.guild_id and k.number = m.number and k.message_id = m.message_id and k.place = f.place
    )
  order by m.message_id, f.place;
end;
$$;

comment on function transcripts.unkept_files is
'Which attachments of answers or of a history that are being read are to be kept, of messages after one, the oldest first: those
that are small enough. transcripts.keep_file says whether there is room. None without the token of the reading.';

grant usage on type transcripts.unkept_file to guildkeeper_bot;
grant execute on function transcripts.unkept_files to guildkeeper_bot;

commit;
