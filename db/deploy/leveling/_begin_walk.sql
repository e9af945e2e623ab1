-- Deploy guildkeeper:leveling/_begin_walk to pg

begin;
set local role guildkeeper_owner;

create function leveling._begin_walk(guild_id bigint, again boolean, reason jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_token uuid;
begin
  insert into leveling.walk as w (guild_id, again, reason, begun_at)
  values (_begin_walk.guild_id, _begin_walk.again, _begin_walk.reason, _begin_walk.at)
  on conflict on constraint walk_pkey do update
  set token = excluded.token, again = w.again or excluded.again, reason = excluded.reason, begun_at = excluded.begun_at
  returning w.token into strict v_token;

  -- A key of its own: a slice of the walk before may be running, and would be waited for by who holds what it waits for.
  perform outbox.schedule(
    _begin_walk.guild_id, _begin_walk.at, 'leveling._walk_on',
    jsonb_build_object('token', v_token, 'after_id', 0), format('leveling.walk %s', v_token)
  );
end;
$$;

comment on function leveling._begin_walk is
'All members of the guild are looked through for reward roles that are not those of their levels, from the first one: a walk that
is under way begins anew.';

commit;
