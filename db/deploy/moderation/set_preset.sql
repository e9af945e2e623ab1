-- Deploy guildkeeper:moderation/set_preset to pg

begin;
set local role guildkeeper_owner;

create function moderation.set_preset(
  guild_id bigint,
  name text,
  reason text,
  actor_id bigint default null,
  key text default null
)
returns moderation.preset_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 100;
  v_preset moderation.preset_row := (btrim(set_preset.name), btrim(set_preset.reason));
  v_call app.call := app._open_call(
    set_preset.guild_id, 'moderation.set_preset',
    jsonb_build_object('name', set_preset.name, 'reason', set_preset.reason), set_preset.actor_id, set_preset.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_preset, v_call.result);
  end if;

  if coalesce(v_preset.name, '') = '' or coalesce(v_preset.reason, '') = ''
    or not app._is_plain_text(v_preset.name, 50) or not app._is_plain_text(v_preset.reason, 400)
  then
    perform app._refuse('invalid_preset');
  end if;

  -- Two who add it at once, or the last one: the second waits here.
  perform from moderation.settings s where s.guild_id = set_preset.guild_id for no key update;
  update moderation.preset p
  set name = v_preset.name, reason = v_preset.reason
  where p.guild_id = set_preset.guild_id and lower(p.name) = lower(v_preset.name);
  if not found then
    insert into moderation.preset (guild_id, name, reason) values (set_preset.guild_id, v_preset.name, v_preset.reason);
  end if;
  if (select count(*) from moderation.preset p where p.guild_id = set_preset.guild_id) > c_most then
    perform app._refuse('too_many_presets', c_most::text);
  end if;

  perform app._close_call(set_preset.guild_id, v_call, to_jsonb(v_preset));
  return v_preset;
end;
$$;

comment on function moderation.set_preset is
'Adds a reason that moderators choose from, or changes the one of that name, whatever its case: a name of 1 to 50
characters, a reason of 1 to 400.
Refuses: U0GLD, U0NAM, U0FUL over 100 of them, U0KEY.';

grant execute on function moderation.set_preset to guildkeeper_bot, guildkeeper_admin;

commit;
