-- Deploy guildkeeper:moderation/_act to pg

begin;
set local role guildkeeper_owner;

create type moderation.decision as (
  member_id bigint,
  reason text,
  evidence text,
  points numeric,
  duration text,
  delete_messages text
);
comment on type moderation.decision is 'What somebody wants to be done to a member, as they typed it.';

create function moderation._require_decision(decision moderation.decision)
returns void
language plpgsql stable
as $$
begin
  perform app._require_member((decision).member_id);
  perform app._require_text('reason', (decision).reason);
  if (decision).evidence !~ '^https://[^[:space:]<>]+$' or not app._is_plain_text((decision).evidence, 400) then
    perform app._refuse('invalid_evidence');
  elsif (decision).points not between 0 and 1000 or (decision).points <> trunc((decision).points) then
    perform app._refuse('invalid_points', left((decision).points::text, 40));
  end if;
end;
$$;

comment on function moderation._require_decision is
'Refuses a decision whose member, reason, evidence or points are none: U0MEM, U0TXT, U0EVI, U0PTS.';

create function moderation._act(
  guild_id bigint,
  kind moderation.case_kind,
  decision moderation.decision,
  actor_id bigint,
  key text,
  facts moderation.facts,
  at timestamptz
)
returns moderation.case_row
language plpgsql
as $$
declare
  v_row moderation.case_row;
  v_case moderation.case;
  v_duration interval;
  v_deletes interval;
  v_call app.call := app._open_call(
    _act.guild_id, 'moderation.' || _act.kind,
    jsonb_strip_nulls(to_jsonb(decision)), _act.actor_id, _act.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform moderation._require_decision(decision);
  if _act.kind = 'timeout' then
    v_duration := moderation._duration((decision).duration, '1 minute', '8760 hours');
  elsif (decision).duration is not null then
    v_duration := moderation._duration((decision).duration, '1 minute', '87600 hours');
  end if;
  if (decision).delete_messages is not null then
    v_deletes := moderation._duration((decision).delete_messages, '0', '168 hours');
  else
    select s.ban_deletes into strict v_deletes from moderation.settings s where s.guild_id = _act.guild_id;
  end if;

  perform moderation._hold_counter(_act.guild_id);
  perform moderation._require_authority(_act.guild_id, _act.kind, _act.actor_id, (decision).member_id, facts);
  perform moderation._require_change(
    _act.guild_id, _act.kind, (decision).member_id, _act.at + v_duration, facts, _act.at
  );

  v_case := moderation._file(
    guild_id => _act.guild_id, kind => _act.kind, member_id => (decision).member_id, actor_id => _act.actor_id,
    reason => (decision).reason, points => (decision).points::integer, ends_at => _act.at + v_duration,
    source => case when _act.actor_id is null then 'operator' else 'command' end::moderation.source,
    evidence => (decision).evidence, at => _act.at, delete_messages => v_deletes,
    is_told => (facts).target_is_here is not false and (facts).target_is_bot is not true
  );
  v_row := moderation._case_row(v_case, _act.at);
  perform app._close_call(_act.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function moderation._act is
'What a moderator or an operator decides about a member: everything that moderation.warn, timeout, kick, ban, softban, unban,
untimeout and note have in common. Refuses what _require_decision, _duration, _require_authority and _require_change
refuse.';

commit;
