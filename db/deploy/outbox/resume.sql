-- Deploy guildkeeper:outbox/resume to pg

begin;
set local role guildkeeper_owner;

create function outbox.resume(reason text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_text('reason', resume.reason);
  perform outbox._throw_switch(true, resume.reason);
end;
$$;

comment on function outbox.resume is
'Hands out effects again, within the few seconds in which dispatchers poll: after outbox.pause(), or in a database restored
from a dump. Look at outbox.effect first, and outbox.cancel what should not be sent any more.
Refuses: U0TXT a reason over 400 characters.';

grant execute on function outbox.resume to guildkeeper_admin;

commit;
