-- Deploy guildkeeper:outbox/report_all to pg

begin;
set local role guildkeeper_owner;

create function outbox.report_all(outcomes outbox.outcome[], at timestamptz default now())
returns setof outbox.reported
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v outbox.outcome;
begin
  -- What went well, which is nearly all, is one statement.
  return query select c.* from outbox._complete(outcomes, report_all.at) c;

  for v in
    select o.* from unnest(outcomes) o
    where o.status is null or o.status not between 200 and 299
    order by o.guild_id, o.effect_id
  loop
    return next row(v.token, outbox.report(
      v.guild_id, v.effect_id, v.token, v.status, v.code, v.error, v.retry_after, v.scope, report_all.at,
      v.created_id, coalesce(v.unsendable, false)
    ))::outbox.reported;
  end loop;
end;
$$;

comment on function outbox.report_all is
'outbox.report for all that a dispatcher has heard of meanwhile, in one transaction: one commit for many effects. Works over all
guilds: on several machines, one call a machine.';

grant execute on function outbox.report_all to guildkeeper_bot;

commit;
