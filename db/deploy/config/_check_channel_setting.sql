-- Deploy guildkeeper:config/_check_channel_setting to pg

begin;
set local role guildkeeper_owner;

create function config._check_channel_setting()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_channel_id bigint := to_jsonb(new) ->> tg_argv[0];
begin
  perform app._require_text_channel(new.guild_id, v_channel_id);
  return new;
end;
$$;

comment on function config._check_channel_setting is
'For a setting that is a channel, named by the trigger''s argument: refuses one that this guild does not have (U0CHN) or in which
nothing can be written (U0CHT). Its trigger calls it when the setting changes to a channel.';

create trigger check_notice_channel
before update of notice_channel_id on app.settings
for each row when (new.notice_channel_id is distinct from old.notice_channel_id and new.notice_channel_id is not null)
execute function config._check_channel_setting('notice_channel_id');

commit;
