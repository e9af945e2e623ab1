-- Deploy guildkeeper:app/_closest_language to pg

begin;
set local role guildkeeper_owner;

create function app._closest_language(locale text)
returns app.language
language plpgsql immutable
as $$
begin
  return coalesce(
    (
      select l.language
      from unnest(enum_range(null::app.language)) as l (language)
      where split_part(l.language::text, '-', 1) = split_part(_closest_language.locale, '-', 1)
      order by l.language::text = _closest_language.locale desc
      limit 1
    ),
    'en-US'
  );
end;
$$;

comment on function app._closest_language is
'The language offered for a locale of Discord''s: itself, another of the same language, or en-US. bot/words/catalog.py does the
same.';

commit;
