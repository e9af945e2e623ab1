-- Deploy guildkeeper:outbox/reopen to pg

begin;
set local role guildkeeper_owner;

create function outbox.reopen(
  guild_id bigint,
  route text default null,
  actor_id bigint default null,
  key text default null
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_routes bigint;
  v_call app.call := app._open_call(
    reopen.guild_id, 'outbox.reopen', jsonb_build_object('route', reopen.route), reopen.actor_id, reopen.key
  );
begin
  if v_call.result is not null then
    return v_call.result::text::bigint;
  end if;

  -- Four of the five refusals stay: if nothing is mended, the next one closes the route again.
  update outbox.hold h
  set refused = false,
      failures = least(h.failures, 4),
      probe_id = null,
      until = now(),
      put_off_until = greatest(h.put_off_until, h.until)
  where h.guild_id = reopen.guild_id and h.refused and h.route = coalesce(reopen.route, h.route);
  get diagnostics v_routes = row_count;

  perform app._close_call(reopen.guild_id, v_call, to_jsonb(v_routes));
  return v_routes;
end;
$$;

comment on function outbox.reopen is
'The permission is given: what Discord refused is tried again at once, one route (see outbox.holds) or all of the guild. Returns
how many routes that are. If nothing is mended, the next refusal holds the route again. A limit of Discord''s cannot be
lifted. Refuses: U0GLD, U0KEY.';

grant execute on function outbox.reopen to guildkeeper_admin;

commit;
