-- Deploy guildkeeper:transcripts/file to pg

begin;
set local role guildkeeper_owner;

create function transcripts.file(
  guild_id bigint,
  number bigint,
  message_id bigint,
  place integer,
  viewer_id bigint default null,
  facts desk.facts default null
)
returns bytea
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform tickets._sight(file.guild_id, file.number, viewer_id, facts);
  return (
    select f.content
    from transcripts.message_file k
    join transcripts.kept_file f on f.guild_id = k.guild_id and f.sha256 = k.sha256
    where k.guild_id = file.guild_id and k.number = file.number and k.message_id = file.message_id and k.place = file.place
  );
end;
$$;

comment on function transcripts.file is
'An attachment of a ticket, for viewer_id; null if it is not kept. A null viewer is an operator: with
encode(…, ''base64'') psql writes it to a file. Refuses: U0GLD, U0TKT, U0TYR.';

grant execute on function transcripts.file to guildkeeper_bot, guildkeeper_admin;

commit;
