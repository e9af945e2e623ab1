-- Deploy guildkeeper:outbox/fail to pg

begin;
set local role guildkeeper_owner;

create function outbox.fail(
  guild_id bigint,
  effect_id bigint,
  token uuid,
  status integer,
  code integer,
  error text,
  at timestamptz default now()
)
returns text
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  update outbox.effect e
  set state = 'dead',
      finished_at = fail.at,
      status = fail.status,
      code = fail.code,
      error = left(fail.error, 1000),
      token = null,
      lease_until = null
  where e.guild_id = fail.guild_id and e.effect_id = fail.effect_id and e.token = fail.token
  returning e.state::text;
$$;

comment on function outbox.fail is
'Discord refused the effect for good: dead, with its code, for an operator to see. Null, and no change, when the token is no
longer the one that holds it.';

grant execute on function outbox.fail to guildkeeper_bot;

commit;
