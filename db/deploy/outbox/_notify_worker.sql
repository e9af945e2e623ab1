-- Deploy guildkeeper:outbox/_notify_worker to pg

begin;
set local role guildkeeper_owner;

create function outbox._notify_worker()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  notify outbox_due;
  return null;
end;
$$;

comment on function outbox._notify_worker is
'Wakes those who run work: what is due at once, such as what follows a report, does not wait until they look. Work for later is
found when it is due.';

create trigger notify_worker
after insert or update of run_at on outbox.due
for each row when (new.run_at <= now())
execute function outbox._notify_worker();

commit;
