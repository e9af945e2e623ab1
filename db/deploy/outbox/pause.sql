-- Deploy guildkeeper:outbox/pause to pg

begin;
set local role guildkeeper_owner;

create function outbox.pause(reason text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_text('reason', pause.reason);
  perform outbox._throw_switch(false, pause.reason);
end;
$$;

comment on function outbox.pause is
'Hands out no more effects, for all guilds, until outbox.resume(). What is under way finishes; what is decided meanwhile
waits, and may expire. outbox.switch keeps who did it and why. Refuses: U0TXT a reason over 400 characters.';

grant execute on function outbox.pause to guildkeeper_admin;

commit;
