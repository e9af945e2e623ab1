-- Deploy guildkeeper:moderation/_act to pg

begin;
set local role guildkeeper_owner;

create function moderation._act(
  guild_id bigint,
  kind moderation.case_kind,
  member_id bigint,
  reason text,
  evidence text,
  actor_id bigint,
  key text,
  facts moderation.facts,
  at timestamptz,
  points numeric default null,
  duration text default null,
  delete_messages text default null
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
    jsonb_strip_nulls(jsonb_build_object(
      'member_id', _act.member_id, 'reason', _act.reason, 'evidence', _act.evidence, 'points', _act.points,
      'duration', _act.duration, 'delete_messages', _act.delete_messages
    )),
    _act.actor_id, _act.key, _act.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform moderation._require_decision(_act.member_id, _act.reason, _act.evidence, _act.points);
  if _act.kind = 'timeout' then
    v_duration := app._require_duration(_act.duration, '1 minute', '8760 hours');
  elsif _act.duration is not null then
    v_duration := app._require_duration(_act.duration, '1 minute', '87600 hours');
  end if;
  if _act.delete_messages is not null then
    v_deletes := app._require_duration(_act.delete_messages, '0', '168 hours');
  else
    select s.ban_deletes into strict v_deletes from moderation.settings s where s.guild_id = _act.guild_id;
  end if;

  perform moderation._hold_counter(_act.guild_id);
  perform moderation._require_authority(_act.guild_id, _act.kind, _act.actor_id, _act.member_id, facts);
  perform moderation._require_rung(_act.guild_id, _act.member_id, _act.points, _act.actor_id, facts, _act.at);
  perform moderation._require_change(_act.guild_id, _act.kind, _act.member_id, _act.at + v_duration, facts, _act.at);

  v_case := moderation._file(
    guild_id => _act.guild_id, kind => _act.kind, member_id => _act.member_id, actor_id => _act.actor_id,
    reason => _act.reason, points => _act.points::integer, ends_at => _act.at + v_duration,
    source => case when _act.actor_id is null then 'operator' else 'command' end::moderation.source,
    evidence => _act.evidence, at => _act.at, delete_messages => v_deletes,
    is_told => (facts).target_is_here is not false and (facts).target_is_bot is not true, facts => facts
  );
  v_row := moderation._case_row(v_case, _act.at);
  perform app._close_call(_act.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function moderation._act is
'What a moderator or an operator decides about a member: everything that moderation.warn, timeout, kick, ban, softban, unban,
untimeout and note have in common. Refuses what _require_decision, _require_authority, _require_rung and _require_change refuse,
and a duration that is none (U0DUR).';

commit;
