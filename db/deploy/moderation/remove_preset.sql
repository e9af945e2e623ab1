-- Deploy guildkeeper:moderation/remove_preset to pg

begin;
set local role guildkeeper_owner;

create function moderation.remove_preset(guild_id bigint, name text, actor_id bigint default null, key text default null)
returns moderation.preset_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_preset moderation.preset_row;
  v_call app.call := app._open_call(
    remove_preset.guild_id, 'moderation.remove_preset',
    jsonb_build_object('name', remove_preset.name), remove_preset.actor_id, remove_preset.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_preset, v_call.result);
  end if;

  delete from moderation.preset p
  where p.guild_id = remove_preset.guild_id and lower(p.name) = lower(btrim(remove_preset.name))
  returning p.name, p.reason into v_preset;
  if not found then
    perform app._refuse('no_such_preset', coalesce(left(remove_preset.name, 50), ''));
  end if;

  perform app._close_call(remove_preset.guild_id, v_call, to_jsonb(v_preset));
  return v_preset;
end;
$$;

comment on function moderation.remove_preset is
'Takes a reason from those that moderators choose from, by its name, whatever its case, and returns it. Refuses: U0GLD, U0NPS,
U0KEY.';

grant execute on function moderation.remove_preset to guildkeeper_bot, guildkeeper_admin;

commit;
