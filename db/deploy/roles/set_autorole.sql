-- Deploy guildkeeper:roles/set_autorole to pg

begin;
set local role guildkeeper_owner;

create function roles.set_autorole(
  guild_id bigint,
  role_id bigint,
  delay text default null,
  audience text default 'people',
  after_screening boolean default true,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.autorole_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_delay interval := '0 seconds';
  v_row roles.autorole_row;
  v_call app.call := app._open_call(
    set_autorole.guild_id, 'roles.set_autorole',
    jsonb_build_object(
      'role_id', set_autorole.role_id, 'delay', set_autorole.delay, 'audience', set_autorole.audience,
      'after_screening', set_autorole.after_screening
    ),
    set_autorole.actor_id, set_autorole.key, set_autorole.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform roles._require_audience(set_autorole.audience);
  if set_autorole.delay is not null then
    v_delay := app._require_duration(set_autorole.delay, '0 seconds', '365 days');
  end if;
  perform roles._require_offer(set_autorole.guild_id, set_autorole.role_id, facts, set_autorole.actor_id);

  insert into roles.autorole as a (guild_id, role_id, delay, audience, after_screening, made_at)
  values (
    set_autorole.guild_id, set_autorole.role_id, v_delay, set_autorole.audience::roles.audience,
    coalesce(set_autorole.after_screening, true), set_autorole.at
  )
  on conflict on constraint autorole_pkey do update
  set delay = excluded.delay, audience = excluded.audience, after_screening = excluded.after_screening, flaw = null;

  select a.* into strict v_row from roles.autoroles(set_autorole.guild_id) a where a.role_id = set_autorole.role_id;
  perform app._close_call(set_autorole.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.set_autorole is
'Members who join from now on get a role, at once or after a delay of up to 365 days: people, bots or both, and only once
Membership Screening has ended, unless after_screening is false, which lets them past it. Set again, it changes for those who
come. Who is here already is a matter of rolejobs.rehearse_autorole and rolejobs.start. Refuses: U0GLD, U0AUD, U0DUR, U0ROL,
U0HIR, U0PRM, U0FCT, U0ABV, U0DNG a role with permissions of moderators, U0TIM, U0KEY.';

grant execute on function roles.set_autorole to guildkeeper_bot, guildkeeper_admin;

commit;
