-- Deploy guildkeeper:roles/set_personal to pg

begin;
set local role guildkeeper_owner;

create function roles.set_personal(
  guild_id bigint,
  member_id bigint,
  name text default null,
  colors text default null,
  emoji text default null,
  icon text default null,
  role_ids bigint[] default null,
  is_boosting boolean default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.personal_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_personal roles.personal;
  v_row roles.personal_row;
  v_call app.call := app._open_call(
    set_personal.guild_id, 'roles.set_personal',
    jsonb_build_object(
      'member_id', set_personal.member_id, 'name', set_personal.name, 'colors', set_personal.colors,
      'emoji', set_personal.emoji, 'icon', md5(set_personal.icon)
    ),
    set_personal.actor_id, set_personal.key, set_personal.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_person(set_personal.guild_id, set_personal.member_id);
  if set_personal.actor_id <> set_personal.member_id or not roles._may_have_personal(
    set_personal.guild_id, set_personal.member_id, set_personal.role_ids, set_personal.is_boosting
  ) then
    perform app._refuse('no_personal_role_for_you');
  end if;
  perform roles._require_icon(set_personal.guild_id, set_personal.emoji, set_personal.icon);

  v_personal := roles._hold_personal(
    set_personal.guild_id, set_personal.member_id, set_personal.actor_id is not null, set_personal.at
  );
  v_personal.name := coalesce(btrim(set_personal.name), v_personal.name);
  perform roles._require_personal_name(set_personal.guild_id, v_personal.role_id, v_personal.name);
  v_personal.colors := coalesce(roles._require_colors(set_personal.guild_id, set_personal.colors), v_personal.colors, '{}');
  v_personal.emoji := coalesce(
    btrim(set_personal.emoji), case when set_personal.icon is null then v_personal.emoji end, ''
  );
  v_personal.has_icon := coalesce(set_personal.icon <> '', v_personal.has_icon and v_personal.emoji = '', false);
  v_personal.changed_at := set_personal.at;
  perform roles._keep_personal(v_personal);
  perform roles._draw_personal(v_personal, set_personal.icon, set_personal.at);

  v_row := roles._personal_row(set_personal.guild_id, set_personal.member_id, true);
  perform app._close_call(set_personal.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.set_personal is
'Gives a member a role of their own, or changes it: its name, one colour or two (like #ff8800, or the word holographic), an
emoji or a picture (a data URI) beside it. What is null stays, an empty emoji or icon goes. Members do that for themselves, once
in the setting personal_cooldown. role_ids and is_boosting are what Discord says right now; null: what the bot was told earlier.
Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0PNE they may not have one, U0PIC the picture, U0TXT the emoji, U0PSN changed lately,
U0PNM the name, U0PCL the colours, U0PFE what the server lacks, U0PRS too many roles, U0HIR, U0TIM, U0KEY.';

grant execute on function roles.set_personal to guildkeeper_bot, guildkeeper_admin;

commit;
