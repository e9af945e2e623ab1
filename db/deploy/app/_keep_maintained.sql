-- Deploy guildkeeper:app/_keep_maintained to pg

begin;
set local role guildkeeper_owner;

create function app._keep_maintained()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not outbox._is_scheduled(new.guild_id, 'app._maintain') then
    perform outbox.schedule(
      new.guild_id, app._next_maintenance(new.guild_id, new.seen_at), 'app._maintain', key => 'app._maintain'
    );
  end if;
  return null;
end;
$$;

comment on function app._keep_maintained is
'A guild that is registered, or seen again, has its maintenance scheduled, whatever became of it before.';

create trigger keep_maintained
after insert or update of seen_at on app.guild
for each row execute function app._keep_maintained();

do $$
begin
  perform outbox.schedule(g.guild_id, app._next_maintenance(g.guild_id, now()), 'app._maintain', key => 'app._maintain')
  from app.guild g;
end;
$$;

commit;
