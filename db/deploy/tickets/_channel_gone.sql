-- Deploy guildkeeper:tickets/_channel_gone to pg

begin;
set local role guildkeeper_owner;

create function tickets._channel_gone()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(
    t.guild_id, new.deleted_at, case when new.kind in (10, 11, 12) then 'tickets._wake_thread' else 'tickets._not_said' end,
    jsonb_build_object('number', t.number, 'code', 10003)
  )
  from tickets.ticket t
  where t.guild_id = new.guild_id and t.channel_id = new.channel_id and t.state in ('open', 'closed');
  return null;
end;
$$;

comment on function tickets._channel_gone is
'Hears of channels that are gone, by whomever that is told. A thread that Discord does not
list any more may be archived only: Discord is asked.';

create trigger tickets_channel_gone
after update of deleted_at on app.channel
for each row when (new.deleted_at is not null and old.deleted_at is null)
execute function tickets._channel_gone();

commit;
