-- Deploy guildkeeper:transcripts/_drop_files to pg

begin;
set local role guildkeeper_owner;

create function transcripts._drop_files()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- An answer has its place among messages.
  v_message_id constant bigint := (to_jsonb(new) ->> tg_argv[0])::bigint;
  v_dropped bytea[];
begin
  -- Nobody may refer to a file while it is looked at whether anybody does.
  perform from transcripts.settings s where s.guild_id = new.guild_id for no key update;
  with dropped as (
    delete from transcripts.message_file k
    where k.guild_id = new.guild_id and k.number = new.number and k.message_id = v_message_id
    returning k.sha256
  )
  select array_agg(distinct d.sha256) into v_dropped from dropped d;
  delete from transcripts.kept_file f
  where f.guild_id = new.guild_id
    and f.sha256 = any (v_dropped)
    and not exists (
      select from transcripts.message_file k where k.guild_id = f.guild_id and k.sha256 = f.sha256
    );
  return null;
end;
$$;

comment on function transcripts._drop_files is
'Hears of messages and answers whose words are forgotten: their attachments go as well; those that were posted elsewhere,
too, stay for that.';

create trigger transcripts_drop_files
after update of files on tickets.message
for each row when (old.files is not null and new.files is null)
execute function transcripts._drop_files('message_id');

create trigger transcripts_drop_files
after update of files on tickets.answer
for each row when (old.files is not null and new.files is null)
execute function transcripts._drop_files('said_id');

commit;
