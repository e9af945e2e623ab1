-- Deploy guildkeeper:automod/_syntax_fault to pg

begin;
set local role guildkeeper_owner;

create function automod._syntax_fault(pattern text)
returns text[]
language plpgsql immutable strict
as $$
declare
  v_spelled text := text._spelled(pattern);
  v_rest text := regexp_replace(
    regexp_replace(pattern, '\\.', 'x', 'g'), '\[\^?\]?(?:\[[:.=][^]]*[:.=]\]|[^]])*\]', 'x', 'g'
  );
  v_part text;
begin
  if v_rest ~ '^/.+/[dgimsuvxy]*$' or v_rest ~ '^[^/]*[^/]/(?:g?i|ig|g|g?mi?|i?gm)$' then
    return array['pattern_flags'];
  end if;

  v_part := (regexp_match(v_rest, '\{,\d*\}'))[1];
  if v_part is not null then
    return array['pattern_from_nothing', v_part, replace(v_part, '{', '{0')];
  end if;

  -- Halves of a letter in UTF-16 (\ud83d) are none, either.
  select p.part into v_part
  from text._atoms(v_spelled) a
  cross join lateral (
    select 0 as place, a.atom as part, '^\\(?:[acefnrtv0bBmMyYAZdDwWsS]|[uU][[:xdigit:]]|[^a-zA-Z0-9]|[1-9])' as known
    where a.atom not like '[_%]'
    union all
    select i.place, e.found[1], '^\\(?:[acefnrtv0dDwWsS]|[uU][[:xdigit:]]|[^a-zA-Z0-9]|[1-9])'
    from text._set_items(a.atom) i
    cross join lateral regexp_matches(i.item, '(\\[uU][[:xdigit:]]+|\\[uxopPkgN]\{[^{}]*\}|\\.)', 'g') as e (found)
    where a.atom like '[_%]'
  ) p
  where p.part like '\\%' and (p.part !~ p.known or p.part ~ '^\\[ux]\{|^\\u[dD][89a-fA-F]')
  order by a.place, p.place
  limit 1;
  if v_part is not null then
    return array['pattern_unknown', v_part];
  end if;

  select case when i.item = '-' then i.item || i.next_item else i.item end into v_part
  from text._atoms(v_spelled) a
  cross join lateral (select s.*, lead(s.item) over (order by s.place) as next_item from text._set_items(a.atom) s) i
  where a.atom like '[_%]'
    and (
      i.item ~ '^.+-.' and i.item not like '[%' and (i.first_code is null or i.last_code is null or i.first_code > i.last_code)
      or i.item = '-' and i.place > 1 and i.next_item is not null
    )
  order by a.place, i.place
  limit 1;
  if v_part is not null then
    return array['pattern_hyphen', v_part];
  end if;

  -- Ranges of small letters beside those of capitals are as people write for both.
  select a.atom into v_part
  from text._atoms(v_spelled) a
  cross join lateral (
    select
      bool_or(i.item = '[:upper:]' or c.is_upper) as has_upper,
      bool_or(i.item = '[:lower:]') as has_lower,
      bool_or(i.item in ('[:alpha:]', '[:alnum:]', '\w') or c.is_lower) as has_both
    from text._set_items(a.atom) i
    cross join lateral (
      select i.last_code - i.first_code >= 3 and (i.last_code <= 70 and a.atom ~ '\d-\d|\\d|\[:digit:\]') is not true as is_wide,
        case when i.first_code between 65 and 1114111 and i.last_code between 65 and 1114111
          and not (i.first_code between 55296 and 57343 or i.last_code between 55296 and 57343)
        then array[chr(i.first_code), chr(i.last_code)] end as ends
      offset 0
    ) w
    cross join lateral (
      select
        w.is_wide and lower(w.ends[1]) <> w.ends[1] and lower(w.ends[2]) <> w.ends[2] as is_upper,
        i.last_code - i.first_code >= 3 and upper(w.ends[1]) <> w.ends[1] and upper(w.ends[2]) <> w.ends[2] as is_lower
      offset 0
    ) c
  ) s
  where a.atom like '[_%]' and (s.has_upper and s.has_lower is not true or s.has_lower and s.has_upper is not true)
    and s.has_both is not true
  order by a.place
  limit 1;
  return case when v_part is not null then array['pattern_one_case', v_part] end;
end;
$$;

comment on function automod._syntax_fault is
'What a pattern has that means something in other languages, and nothing or something else here, as a refusal: its name, and its
arguments; null: nothing.';

commit;
