-- Deploy guildkeeper:tickets/_follow_type to pg

begin;
set local role guildkeeper_owner;

create function tickets._follow_type()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(
    new.guild_id, new.changed_at, 'tickets._type_changed', jsonb_build_object('type_number', new.number),
    format('tickets.type %s', new.number)
  );
  return null;
end;
$$;

comment on function tickets._follow_type is
'Hears of a type that is set up differently. Its tickets follow at once, by work of its own: it takes the lock of each.';

create trigger tickets_follow_type
after update of changed_at on desk.type
for each row when (new.changed_at is not null)
execute function tickets._follow_type();

commit;
