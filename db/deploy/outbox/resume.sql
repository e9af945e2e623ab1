-- Deploy guildkeeper:outbox/resume to pg

begin;
set local role guildkeeper_owner;

create function outbox.resume(reason text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text := app.privileges_fault();
begin
  perform app._require_text('reason', resume.reason);
  if v_fault is not null then
    perform app._refuse('temporary_objects', v_fault);
  end if;
  perform outbox._throw_switch(true, resume.reason);
end;
$$;

comment on function outbox.resume is
'Hands out effects again, within the few seconds in which dispatchers poll: after outbox.pause(), or in a database restored
from a dump. Look at outbox.effect first, and outbox.cancel what should not be sent any more.
Refuses: U0TXT a reason over 400 characters, U0TMP as long as our roles may make temporary objects here, as in a database that was
restored.';

grant execute on function outbox.resume to guildkeeper_admin;

commit;
