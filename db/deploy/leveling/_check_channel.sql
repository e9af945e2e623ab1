-- Deploy guildkeeper:leveling/_check_channel to pg

begin;
set local role guildkeeper_owner;

create function leveling._check_channel()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_text_channel(new.guild_id, new.announce_channel_id);
  return new;
end;
$$;

comment on function leveling._check_channel is
'Refuses an announcement channel this guild does not have (U0CHN) or in which nothing can be written (U0CHT).';

create trigger check_channel
before update of announce_channel_id on leveling.settings
for each row when (new.announce_channel_id is distinct from old.announce_channel_id and new.announce_channel_id is not null)
execute function leveling._check_channel();

commit;
