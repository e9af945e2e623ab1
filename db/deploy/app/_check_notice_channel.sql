-- Deploy guildkeeper:app/_check_notice_channel to pg

begin;
set local role guildkeeper_owner;

create function app._check_notice_channel()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_text_channel(new.guild_id, new.notice_channel_id);
  return new;
end;
$$;

comment on function app._check_notice_channel is
'Refuses a channel for notices that this guild does not have (U0CHN) or in which nothing can be written (U0CHT).';

create trigger check_notice_channel
before update of notice_channel_id on app.settings
for each row when (new.notice_channel_id is distinct from old.notice_channel_id and new.notice_channel_id is not null)
execute function app._check_notice_channel();

commit;
