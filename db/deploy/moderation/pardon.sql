-- Deploy guildkeeper:moderation/pardon to pg

begin;
set local role guildkeeper_owner;

create function moderation.pardon(
  guild_id bigint,
  number bigint,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns moderation.case_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row moderation.case_row;
  v_case moderation.case;
  v_call app.call := app._open_call(
    pardon.guild_id, 'moderation.pardon',
    jsonb_build_object('number', pardon.number, 'reason', pardon.reason), pardon.actor_id, pardon.key, pardon.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform app._require_text('reason', pardon.reason);
  perform moderation._hold_counter(pardon.guild_id);
  v_case := moderation._require_case(pardon.guild_id, pardon.number);
  if not moderation._can_be_pardoned(v_case.kind) then
    perform app._refuse('no_pardon', v_case.number::text, v_case.kind::text);
  elsif v_case.pardoned_at is not null then
    perform app._refuse('pardoned_already', v_case.number::text);
  end if;
  perform moderation._require_authority(
    v_case.guild_id,
    case when v_case.kind in ('timeout', 'ban') and v_case.ended_at is null then v_case.kind else 'warn' end,
    pardon.actor_id, v_case.member_id, facts
  );
  perform moderation._require_authority(w.guild_id, w.kind, pardon.actor_id, w.member_id, facts)
  from moderation._withdrawn_with(v_case) w
  where w.number <> v_case.number and w.kind in ('timeout', 'ban') and w.ended_at is null;

  perform moderation._pardon(v_case, pardon.actor_id, nullif(btrim(pardon.reason), ''), pardon.at);
  perform moderation._tell(moderation._require_case(pardon.guild_id, pardon.number), is_pardon => true);
  v_row := moderation._case_row(moderation._require_case(pardon.guild_id, pardon.number), pardon.at);
  perform app._close_call(pardon.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function moderation.pardon is
'Withdraws a case and what came of it: its points count no more, its timeout or ban is lifted, and so is what the ladder made
of it. The case stays, marked, and the member is told. Whoever lifts a timeout or ban by it must be allowed to.
Refuses: U0GLD, U0CAS, U0NPD a case without consequences, U0PRD, U0TXT, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0BPM,
U0BRK, U0ADM, U0KEY.';

grant execute on function moderation.pardon to guildkeeper_bot, guildkeeper_admin;

commit;
