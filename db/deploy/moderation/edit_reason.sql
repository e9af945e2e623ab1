-- Deploy guildkeeper:moderation/edit_reason to pg

begin;
set local role guildkeeper_owner;

create function moderation.edit_reason(
  guild_id bigint,
  number bigint,
  reason text,
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
  v_reason text := nullif(btrim(edit_reason.reason), '');
  v_call app.call := app._open_call(
    edit_reason.guild_id, 'moderation.edit_reason',
    jsonb_build_object('number', edit_reason.number, 'reason', edit_reason.reason),
    edit_reason.actor_id, edit_reason.key, edit_reason.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform app._require_text('reason', edit_reason.reason);
  perform moderation._hold_counter(edit_reason.guild_id);
  v_case := moderation._require_case(edit_reason.guild_id, edit_reason.number);
  perform moderation._require_authority(v_case.guild_id, 'note', edit_reason.actor_id, v_case.member_id, facts);

  if v_case.reason is distinct from v_reason then
    insert into moderation.case_edit (guild_id, number, at, actor_id, reason)
    values (v_case.guild_id, v_case.number, edit_reason.at, edit_reason.actor_id, v_case.reason);

    update moderation.case c
    set reason = v_reason
    where c.guild_id = v_case.guild_id and c.number = v_case.number
    returning c.* into strict v_case;
    perform moderation._log(v_case.guild_id, v_case.number);
  end if;

  v_row := moderation._case_row(v_case, edit_reason.at);
  perform app._close_call(edit_reason.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function moderation.edit_reason is
'Gives a case another reason. The earlier ones are kept, see moderation.edits; the case log shows the new one. What Discord and
the member were told stays as it was.
Refuses: U0GLD, U0CAS, U0TXT, U0YOU, U0MYS, U0OWR, U0WHK, U0RNK, U0PRM, U0FCT, U0KEY.';

grant execute on function moderation.edit_reason to guildkeeper_bot, guildkeeper_admin;

commit;
