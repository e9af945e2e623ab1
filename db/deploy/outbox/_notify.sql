-- Deploy guildkeeper:outbox/_notify to pg

begin;
set local role guildkeeper_owner;

create function outbox._notify()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  notify outbox;
  return null;
end;
$$;

comment on function outbox._notify is
'Wakes the dispatchers. Once a statement and without a payload, since each NOTIFY takes a lock that commits share.';

create trigger notify_dispatcher
after insert on outbox.effect
for each statement execute function outbox._notify();

commit;
