-- Deploy guildkeeper:automod/_pattern_size to pg

begin;
set local role guildkeeper_owner;

create function automod._pattern_size(pattern text)
returns integer
language plpgsql immutable strict
as $$
declare
  -- An escape or a set is one character: a U+0001, as it may be many.
  v_rest text := regexp_replace(
    regexp_replace(regexp_replace(pattern, '\[[:.=][^]]*[:.=]\]', 'x', 'g'), '\[\^?\]?(?:\\.|[^]\\])*\]|\\[a-zA-Z]', E'\u0001', 'g'),
    '\\.', 'x', 'g'
  );
  v_sizes numeric[] := '{0}';  -- of the groups that are open
  v_size numeric;
  v record;
begin
  for v in
    select t.found[1] as atom, t.found[2] as repeated,
      greatest(2, case when t.found[2] like '{%' then (regexp_match(t.found[2], '(\d+)\D*$'))[1]::numeric end) as times
    from regexp_matches(v_rest, '(\((?:\?:)?|.)([*+?]|\{\d+(?:,\d*)?\})?', 'g') as t (found)
  loop
    if v.atom like '(%' then
      v_sizes := v_sizes || 0::numeric;
      continue;
    elsif v.atom = ')' and cardinality(v_sizes) > 1 then
      v_size := v_sizes[cardinality(v_sizes)];
      v_sizes := v_sizes[:cardinality(v_sizes) - 1];
    else
      v_size := case when v.atom in (E'\u0001', '.') and v.repeated is null then 5 else 1 end;
    end if;
    v_sizes[cardinality(v_sizes)] := v_sizes[cardinality(v_sizes)]
      + v_size * case when v.repeated is null then 1 else 5 * v.times end;
  end loop;
  return least((select sum(s.size) from unnest(v_sizes) as s (size)), 1000000);
end;
$$;

comment on function automod._pattern_size is
'How large a pattern is, repetitions written out: a letter is 1, what may be many letters is 5, and what is repeated 5 for each time it
may be (* + ? are two). The time that PostgreSQL takes for a letter of a message, and for reading the pattern, is bounded by it: bench/rules.py
measures the worst.';


commit;
