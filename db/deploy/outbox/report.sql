-- Deploy guildkeeper:outbox/report to pg
-- requires: outbox/complete outbox/retry outbox/fail

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
  at timestamptz default now()
)
returns text
language plpgsql security definer
set search_path = ''
as $$
begin
  if report.status between 200 and 299 then
    return outbox.complete(report.guild_id, report.effect_id, report.token, report.status, report.at);
  end if;

  -- No answer, a server's trouble, a limit, a login that must be renewed: all pass. Any other answer is Discord's last word.
  if report.status is null or report.status >= 500 or report.status in (0, 401, 408, 429) then
    return outbox.retry(
      report.guild_id, report.effect_id, report.token, report.status, report.code, report.error, report.retry_after, report.at
    );
  end if;

  return outbox.fail(
    report.guild_id, report.effect_id, report.token, report.status, report.code, report.error, report.at
  );
end;
$$;

comment on function outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz) is
'What became of a claimed effect: the HTTP status (null: no answer, 0: the request never left), Discord''s error code and
text, retry_after in seconds.
The database decides what follows and returns the state: done, pending (again, later) or dead. Null, and no change, when the
token is no longer the one that holds the effect.';

grant execute on function outbox.report(bigint, bigint, uuid, integer, integer, text, numeric, timestamptz) to guildkeeper_bot;

commit;
