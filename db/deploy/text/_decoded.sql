-- Deploy guildkeeper:text/_decoded to pg

begin;
set local role guildkeeper_owner;

create function text._decoded(escaped text)
returns text
language plpgsql immutable strict
as $$
begin
  if escaped !~ '%[0-9a-f][0-9a-f]' then
    return escaped;
  end if;
  return convert_from(
    (
      select string_agg(
        case when p.part ~ '^%' then decode(substr(p.part, 2), 'hex') else convert_to(p.part, 'utf8') end, '' order by p.place
      )
      from regexp_matches(escaped, '%[0-9a-f][0-9a-f]|%|[^%]+', 'g') with ordinality as m (found, place)
      cross join lateral (
        select case when m.found[1] = '%00' or m.found[1] = '%' then '_' else m.found[1] end as part, m.place
      ) p
    ),
    'utf8'
  );
exception
  when character_not_in_repertoire then
    return escaped;
end;
$$;

comment on function text._decoded is
'What is written in percents, such as %69 for i, read; in lower case. What makes no sense stays as it is.';

commit;
