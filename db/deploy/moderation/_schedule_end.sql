-- Deploy guildkeeper:moderation/_schedule_end to pg

begin;
set local role guildkeeper_owner;

create function moderation._schedule_end(filed moderation.case, at timestamptz)
returns void
language sql
as $$
  select outbox.schedule(
    (filed).guild_id,
    case
      when (filed).kind = 'timeout' and w.until < (filed).ends_at then w.until - interval '24 hours'
      else (filed).ends_at
    end,
    'moderation._sanction_due',
    jsonb_build_object('number', (filed).number),
    format('moderation.case %s', (filed).number)
  )
  from moderation._discord_until((filed).ends_at, _schedule_end.at) as w (until)
  where (filed).ends_at is not null;
$$;

comment on function moderation._schedule_end is
'Schedules the end of a timeout or ban, or before that the renewal of a timeout that is longer than Discord''s. The key is the
case''s own, so that the end of one is never that of another, and who lifts it does not wait for work that is running.';

commit;
