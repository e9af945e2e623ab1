-- Deploy guildkeeper:rolejobs/change_draft to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.change_draft(
  guild_id bigint,
  number bigint,
  part text,
  role_ids bigint[],
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null
)
returns rolejobs.draft_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_draft rolejobs.draft;
  v_row rolejobs.draft_row;
  v_call app.call := app._open_call(
    change_draft.guild_id, 'rolejobs.change_draft',
    jsonb_build_object('number', change_draft.number, 'part', change_draft.part, 'role_ids', change_draft.role_ids),
    change_draft.actor_id, change_draft.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_draft := rolejobs._hold_draft(change_draft.guild_id, change_draft.number, change_draft.actor_id);
  update rolejobs.draft d
  set filter = jsonb_populate_record(
    v_draft.filter, jsonb_build_object(rolejobs._require_part(change_draft.part), nullif(change_draft.role_ids, '{}'))
  )
  where d.guild_id = v_draft.guild_id and d.number = v_draft.number
  returning d.* into strict v_draft;
  perform rolejobs._require_job(
    v_draft.guild_id, v_draft.action::text, v_draft.role_id, v_draft.filter, facts, change_draft.actor_id
  );

  v_row := rolejobs._draft_row(v_draft);
  perform app._close_call(change_draft.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function rolejobs.change_draft is
'A job that was rehearsed is for other members: one part of its filter (has_all, has_any, lacks_all, lacks_any) has these roles
from now on; none: it does not matter. Rehearses it again. Refuses: U0GLD, U0NDF it is not there any more, U0JPT another part,
U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG, U0KEY.';

grant execute on function rolejobs.change_draft to guildkeeper_bot, guildkeeper_admin;

commit;
