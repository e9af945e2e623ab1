-- Deploy guildkeeper:config/suggest to pg

begin;
set local role guildkeeper_owner;

create function config.suggest(guild_id bigint, key text, typed text)
returns setof app.suggestion
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(suggest.guild_id);

  return query
    with typed as materialized (
      select
        lower(coalesce(suggest.typed, '')) as word,
        (
          select config._read_value(suggest.guild_id, c, suggest.typed)
          from config.setting_column c
          where c.key = suggest.key
        ) as meant
    )
    select s.value, left(s.label, 100)
    from config._suggestions(suggest.guild_id, suggest.key) s
    cross join typed t
    cross join lateral (
      select
        strpos(lower(s.label), t.word) as place,
        coalesce(s.value = any (t.meant), s.value = suggest.typed) is true as is_meant
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
