-- Deploy guildkeeper:moderation/_check_log_channel to pg

begin;
set local role guildkeeper_owner;

create function moderation._check_log_channel()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_text_channel(new.guild_id, new.log_channel_id);
  return new;
end;
$$;

comment on function moderation._check_log_channel is
'Refuses a case log this guild does not have as a channel (U0CHN) or in which nothing can be written (U0CHT).';

create trigger check_log_channel
before update of log_channel_id on moderation.settings
for each row when (new.log_channel_id is distinct from old.log_channel_id and new.log_channel_id is not null)
execute function moderation._check_log_channel();

commit;
