-- Deploy guildkeeper:outbox/report to pg

begin;
set local role guildkeeper_owner;

create function outbox.report(
  guild_id bigint,
  effect_id bigint,
  token uuid,
  status integer,
  code integer default null,
  error text default null,
  retry_after numeric default null,
  scope text default null,
  at timestamptz default now(),
  created_id bigint default null,
  unsendable boolean default false
)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_effect outbox.effect;
  v_outcome outbox.outcome;
  v_held_until timestamptz;
begin
  perform outbox._count_invalid(report.guild_id, report.status, report.scope, report.at);

  select e.* into v_effect
  from outbox.effect e
  where e.guild_id = report.guild_id and e.effect_id = report.effect_id and e.token = report.token
  for update;
  if not found then
    return null;
  end if;

  if report.status between 200 and 299 then
    v_outcome.guild_id := report.guild_id;
    v_outcome.effect_id := report.effect_id;
    v_outcome.token := report.token;
    v_outcome.status := report.status;
    v_outcome.created_id := report.created_id;
    return (select c.state from outbox._complete(array[v_outcome], report.at) c);
  elsif report.status = 429 or report.status = 0 and report.scope is not null then
    perform outbox._note_limit(v_effect, report.scope, report.retry_after, report.at);
  elsif outbox._is_refusal(report.status, report.code) then
    v_held_until := outbox._note_refusal(v_effect, report.code, report.error, report.at);
  end if;

  if v_effect.created_id is not null then  -- an earlier try was carried out, the audit log says
    return outbox._adopt(v_effect, v_effect.created_id, report.at);
  elsif report.code = 160004 then  -- the thread of a message is there, and has its id
    return outbox._adopt(v_effect, substring(v_effect.path from '/messages/([0-9]{1,19})/threads$')::bigint, report.at);
  end if;

  -- No answer, a server's trouble, a limit, a login that must be renewed: all pass. Any other answer is Discord's last word, and
  -- what cannot be sent at all has none to wait for.
  if report.unsendable is not true
    and (report.status is null or report.status >= 500 or report.status in (0, 401, 408, 429) or v_held_until is not null)
  then
    return outbox.retry(
      report.guild_id, report.effect_id, report.token, report.status, report.code, report.error,
      -- While its route is held, what was refused waits with the others, behind them.
      coalesce(extract(epoch from v_held_until - report.at) + 1, report.retry_after), report.at
    );
  end if;

  perform outbox._note_gone(v_effect, report.code, report.at);
  return outbox.fail(
    report.guild_id, report.effect_id, report.token, report.status, report.code, report.error, report.at
  );
end;
$$;

comment on function outbox.report is
'What became of a claimed effect: the HTTP status (null: no answer, 0: the request never left), Discord''s error code and text,
for a limit (429; 0 with a scope: the bot knew that it is used up, and did not ask) retry_after in seconds and its scope (user,
shared or global), for a message, channel or role the id it was given;
or unsendable: no request can be made of it, such as of a card that cannot be drawn. The database decides what follows and
returns the state: done, pending (again, later) or dead. What it learns of limits, missing permissions and deleted targets holds
for other effects too. Null when the token is no longer the one that holds the effect, which then does not change.';

grant execute on function outbox.report to guildkeeper_bot;

commit;
