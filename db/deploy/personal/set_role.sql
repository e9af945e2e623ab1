-- Deploy guildkeeper:personal/set_role to pg

begin;
set local role guildkeeper_owner;

create function personal.set_role(
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
returns personal.role_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_own personal.role;
  v_row personal.role_row;
  v_call app.call := app._open_call(
    set_role.guild_id, 'personal.set_role',
    jsonb_build_object(
      'member_id', set_role.member_id, 'name', set_role.name, 'colors', set_role.colors,
      'emoji', set_role.emoji, 'icon', md5(set_role.icon)
    ),
    set_role.actor_id, set_role.key, set_role.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_person(set_role.guild_id, set_role.member_id);
  if set_role.actor_id <> set_role.member_id or not personal._may_have(
    set_role.guild_id, set_role.member_id, set_role.role_ids, set_role.is_boosting
  ) then
    perform app._refuse('no_personal_role_for_you');
  end if;
  perform personal._require_icon(set_role.guild_id, set_role.emoji, set_role.icon);

  v_own := personal._hold(
    set_role.guild_id, set_role.member_id, set_role.actor_id is not null, set_role.at
  );
  v_own.name := coalesce(btrim(set_role.name), v_own.name);
  perform personal._require_name(set_role.guild_id, v_own.role_id, v_own.name);
  if not app._can((select g.bot_permissions from app.guild g where g.guild_id = set_role.guild_id), 'manage_roles') then
    perform app._refuse('roles_not_permitted', v_own.name);
  end if;
  v_own.colors := coalesce(personal._require_colors(set_role.guild_id, set_role.colors), v_own.colors, '{}');
  v_own.emoji := coalesce(
    btrim(set_role.emoji), case when set_role.icon is null then v_own.emoji end, ''
  );
  v_own.has_icon := coalesce(set_role.icon <> '', v_own.has_icon and v_own.emoji = '', false);
  v_own.changed_at := set_role.at;
  perform personal._draw(v_own, set_role.icon, set_role.at);
  perform personal._keep(v_own);

  v_row := personal._role_row(set_role.guild_id, set_role.member_id, true);
  perform app._close_call(set_role.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function personal.set_role is
'Gives a member a role of their own, or changes it: its name, one colour or two (like #ff8800, or the word holographic), an
emoji or a picture (a data URI) beside it. What is null stays, empty colours, an empty emoji or icon go. Members do that for
themselves, once in the setting cooldown. role_ids and is_boosting are what Discord says right now; null: what the
bot was told earlier.
Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0PNE they may not have one, U0PIC the picture, U0TXT the emoji, U0PSN changed lately,
U0PNM the name, U0PCL the colours, U0PFE what the server lacks, U0PRS too many roles, U0HIR, U0TIM, U0KEY.';

grant execute on function personal.set_role to guildkeeper_bot, guildkeeper_admin;

commit;
