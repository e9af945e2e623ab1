-- Deploy guildkeeper:outbox/_follow_failure to pg

begin;
set local role guildkeeper_owner;

create function outbox._follow_failure()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_follow_up outbox.follow_up;
begin
  delete from outbox.follow_up f
  where f.guild_id = new.guild_id and f.effect_id = new.effect_id and f.after_failure
  returning f.* into v_follow_up;

  if found then
    perform outbox.schedule(
      v_follow_up.guild_id, new.finished_at, v_follow_up.function,
      v_follow_up.arguments || jsonb_build_object('state', new.state, 'code', new.code, 'error', new.error)
    );
  end if;
  return null;
end;
$$;

comment on function outbox._follow_failure is
'An effect is dead or expired: what its domain wanted to do then is due now, as work of its own that cannot fail the report.';

create trigger follow_failure
after update of state on outbox.effect
for each row when (new.state in ('dead', 'expired') and new.state is distinct from old.state)
execute function outbox._follow_failure();

commit;
