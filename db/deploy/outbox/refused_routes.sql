-- Deploy guildkeeper:outbox/refused_routes to pg

begin;
set local role guildkeeper_owner;

create function outbox.refused_routes()
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select count(*) from outbox.hold h where h.refused;
$$;

comment on function outbox.refused_routes is 'How many routes Discord refuses for want of a permission, for the bot''s metrics.';

grant execute on function outbox.refused_routes to guildkeeper_bot, guildkeeper_admin;

commit;
