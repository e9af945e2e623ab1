-- Deploy guildkeeper:config/suggest to pg

begin;
set local role guildkeeper_owner;

create function config.suggest(guild_id bigint, key text, typed text)
returns setof app.suggestion
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting config.setting_column;
  v_word constant text := lower(coalesce(suggest.typed, ''));
  v_meant text[];
begin
  perform app._require_guild(suggest.guild_id);
  select c.* into v_setting from config.setting_column c where c.key = suggest.key;
  if not found then
    return;
  end if;
  v_meant := config._read_value(suggest.guild_id, v_setting, suggest.typed);

  return query
  select s.value, left(s.label, 100)
  from config._suggestions(suggest.guild_id, v_setting) s
  cross join lateral (
    select
      strpos(lower(s.label), v_word) as place,
      coalesce(s.value = any (v_meant), s.value = suggest.typed) is true as is_meant
  ) m
  where length(s.value) <= 100 and (m.place > 0 or m.is_meant)
  order by m.is_meant desc, m.place, s.label
  limit 25;
end;
$$;

comment on function config.suggest is
'At most 25 lines of autocomplete that contain what was typed: the values that a setting may take in this guild. Discord''s
limits: 25 lines of 100 characters. Refuses: U0GLD.';

grant execute on function config.suggest to guildkeeper_bot, guildkeeper_admin;

commit;
