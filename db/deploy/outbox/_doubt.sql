-- Deploy guildkeeper:outbox/_doubt to pg

begin;
set local role guildkeeper_owner;

create function outbox._doubt(
  effect outbox.effect,
  error text,
  at timestamptz,
  status integer default null,
  code integer default null
)
returns text
language plpgsql
as $$
begin
  if (_doubt.effect).created_id is not null then  -- the audit log told before
    return outbox._adopt(_doubt.effect, (_doubt.effect).created_id, _doubt.at);
  end if;

  update outbox.effect e
  set state = 'unknown',
      finished_at = _doubt.at,
      doubtful_since = coalesce(e.doubtful_since, e.claimed_at),
      status = _doubt.status,
      code = _doubt.code,
      error = left(_doubt.error, 1000),
      token = null,
      lease_until = null
  where e.guild_id = (_doubt.effect).guild_id and e.effect_id = (_doubt.effect).effect_id;

  perform outbox.schedule(
    (_doubt.effect).guild_id, _doubt.at + interval '2 minutes', 'outbox._make_again',
    jsonb_build_object('effect_id', (_doubt.effect).effect_id)
  );
  return 'unknown';
end;
$$;

comment on function outbox._doubt is
'Nobody knows whether Discord carried out an effect that must not be repeated: unknown. The audit log has two minutes to tell.';

commit;
