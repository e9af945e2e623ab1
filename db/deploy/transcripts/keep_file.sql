-- Deploy guildkeeper:transcripts/keep_file to pg

begin;
set local role guildkeeper_owner;

create function transcripts.keep_file(
  guild_id bigint,
  number bigint,
  token uuid,
  message_id bigint,
  place integer,
  content bytea,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sha256 constant bytea := sha256(keep_file.content);
  v_size constant integer := octet_length(keep_file.content);
  v_settings transcripts.settings;
begin
  if not tickets._go_on_reading(keep_file.guild_id, keep_file.number, keep_file.token, keep_file.at) then
    return false;
  end if;
  select s.* into v_settings from transcripts.settings s where s.guild_id = keep_file.guild_id for no key update;
  if not exists (
    select from transcripts.kept_file k where k.guild_id = keep_file.guild_id and k.sha256 = v_sha256
  ) then
    if v_size not between 1 and v_settings.keep_file_mib * 1048576::bigint
      or v_size + (select coalesce(sum(k.size), 0) from transcripts.kept_file k where k.guild_id = keep_file.guild_id)
        > v_settings.keep_files_mib * 1048576::bigint
    then
      return false;
    end if;
    insert into transcripts.kept_file (guild_id, sha256, size, kept_at, content)
    values (keep_file.guild_id, v_sha256, v_size, keep_file.at, keep_file.content);
  end if;
  insert into transcripts.message_file (guild_id, number, message_id, place, sha256)
  values (keep_file.guild_id, keep_file.number, keep_file.message_id, keep_file.place, v_sha256)
  on conflict on constraint message_file_pkey do nothing;
  return true;
end;
$$;

comment on function transcripts.keep_file is
'Keeps an attachment of an answer, or of a message whose history is being read: once a guild, however often it was posted.
False: the guild''s room for them is used up, it is larger than said, or the reading is another''s by now. Refuses: U0TKT.';

grant execute on function transcripts.keep_file to guildkeeper_bot;

commit;
