-- Deploy guildkeeper:event/_keep_days to pg

begin;
set local role guildkeeper_owner;

create function event._keep_days()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not outbox._is_scheduled(new.guild_id, 'event._new_day') then
    perform outbox.schedule(
      new.guild_id, event._next_day(new.guild_id, new.seen_at), 'event._new_day', key => 'event._new_day'
    );
  end if;
  return null;
end;
$$;

comment on function event._keep_days is
'A guild that is registered, or seen again, has its next day scheduled, whatever became of it before.';

create trigger keep_days
after insert or update of seen_at on app.guild
for each row execute function event._keep_days();

do $$
begin
  perform outbox.schedule(g.guild_id, event._next_day(g.guild_id, now()), 'event._new_day', key => 'event._new_day')
  from app.guild g;
end;
$$;

commit;
