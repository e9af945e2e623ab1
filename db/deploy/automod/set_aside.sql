-- Deploy guildkeeper:automod/set_aside to pg

begin;
set local role guildkeeper_owner;

create function automod.set_aside(
  guild_id bigint,
  cause automod.aside_cause,
  at timestamptz default now(),
  actor_id bigint default null,
  key text default null
)
returns timestamptz
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_since timestamptz;
  v_call app.call := app._open_call(
    set_aside.guild_id, 'automod.set_aside', jsonb_build_object('cause', set_aside.cause), set_aside.actor_id, set_aside.key,
    set_aside.at
  );
begin
  if v_call.result is not null then
    return v_call.result #>> '{}';
  end if;

  update automod.ruleset s
  set aside_since = set_aside.at
  where s.guild_id = set_aside.guild_id and s.rules > 0 and s.aside_since is null
  returning s.aside_since into v_since;
  if found then
    perform automod._tell_set_aside(set_aside.guild_id, set_aside.cause, set_aside.at);
  end if;
  perform app._close_call(set_aside.guild_id, v_call, coalesce(to_jsonb(v_since), 'null'));
  return v_since;
end;
$$;

comment on function automod.set_aside is
'Sets the automatic rules of a guild aside, so that its messages hold up nobody''s, and tells those who run it. The rules are
looked at again as soon as one of them is set, changed or removed. Returns since when; null: there was nothing to set aside.
Refuses: U0GLD, U0KEY.';

grant execute on function automod.set_aside to guildkeeper_bot, guildkeeper_admin;

commit;
