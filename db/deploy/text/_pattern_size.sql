-- Deploy guildkeeper:text/_pattern_size to pg

begin;
set local role guildkeeper_owner;

create function text._pattern_size(pattern text)
returns integer
language plpgsql immutable strict
as $$
declare
  c_many constant integer := 3;
  -- An escape or a set is one character: a U+0001, as it may be many.
  v_rest text := regexp_replace(
    regexp_replace(
      regexp_replace(pattern, '\[[:.=][^]]*[:.=]\]', 'x', 'g'), '\[\^?\]?(?:\\.|[^]\\])*\]|\\[a-zA-Z]', E'\u0001', 'g'
    ),
    '\\.', 'x', 'g'
  );
  -- Of the groups that are open, the innermost last: how many letters, and how large.
  v_letters numeric[] := '{0}';
  v_sizes numeric[] := '{0}';
  v_depth integer := 1;
  v_count numeric;
  v_size numeric;
  v record;
begin
  for v in
    select t.found[1] as atom, t.found[2] as repeated, (regexp_match(t.found[2], '(\d+)\D*$'))[1]::numeric as times
    from regexp_matches(v_rest, '(\((?:\?:)?|.)([*+?]|\{\d+(?:,\d*)?\})?', 'g') as t (found)
  loop
    if v.atom like '(%' then
      v_depth := v_depth + 1;
      v_letters[v_depth] := 0;
      v_sizes[v_depth] := 0;
      continue;
    elsif v.atom = ')' and v_depth > 1 then
      v_count := v_letters[v_depth];
      v_size := v_sizes[v_depth];
      v_depth := v_depth - 1;
    else
      v_count := (v.atom <> '|')::integer;
      v_size := case when v.atom in (E'\u0001', '.') then c_many else v_count end;
    end if;
    v_letters[v_depth] := v_letters[v_depth] + v_count;
    v_sizes[v_depth] := v_sizes[v_depth]
      + case when v.repeated is null then v_size else greatest(v.times, 2) * greatest(v_size, c_many * v_count) end;
  end loop;
  return least(
    (select sum(s.size) from unnest(v_sizes[:v_depth]) as s (size)) * case when text._is_latin(pattern) then 1 else 2 end,
    1000000
  );
end;
$$;

comment on function text._pattern_size is
'How large a pattern is, repetitions written out: a letter is 1, and 3 if it may be many letters, or for each time that it may be
repeated (* + ? are two); twice that where it is searched for twice, as it is not text._is_latin. The time that PostgreSQL
takes for a letter of a message, and for reading the pattern, is bounded by it: bench/rules.py measures the worst.';

commit;
