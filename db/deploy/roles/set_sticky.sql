-- Deploy guildkeeper:roles/set_sticky to pg

begin;
set local role guildkeeper_owner;

create function roles.set_sticky(
  guild_id bigint,
  role_id bigint,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    set_sticky.guild_id, 'roles.set_sticky', jsonb_build_object('role_id', set_sticky.role_id), set_sticky.actor_id,
    set_sticky.key, set_sticky.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform roles._require_offer(set_sticky.guild_id, set_sticky.role_id, facts, set_sticky.actor_id);

  insert into roles.sticky (guild_id, role_id, made_at)
  values (set_sticky.guild_id, set_sticky.role_id, set_sticky.at)
  on conflict on constraint sticky_pkey do update set flaw = null;
  perform app._close_call(set_sticky.guild_id, v_call, to_jsonb(set_sticky.role_id));
  return set_sticky.role_id;
end;
$$;

comment on function roles.set_sticky is
'A role comes back with who wore it when they left, if they return within the setting keep_sticky and it can be offered then. Also
with who has left already. Returns its id.
Refuses: U0GLD, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG a role with permissions of moderators, U0TIM, U0KEY.';

grant execute on function roles.set_sticky to guildkeeper_bot, guildkeeper_admin;

commit;
