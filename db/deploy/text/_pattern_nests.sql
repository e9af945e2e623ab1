-- Deploy guildkeeper:text/_pattern_nests to pg

begin;
set local role guildkeeper_owner;

create function text._pattern_nests(pattern text)
returns boolean
language plpgsql immutable strict
as $$
declare
  -- Escapes and sets are one character each. Groups are folded from the innermost on: U+0001 stands for one with a repetition.
  v_rest text := regexp_replace(
    regexp_replace(regexp_replace(pattern, '\\.', 'x', 'g'), '\[[:.=][^]]*[:.=]\]', 'x', 'g'), '\[\^?\]?[^]]*\]', 'x', 'g'
  );
  v_group text[];
begin
  loop
    v_group := regexp_match(v_rest, '\((?:\?:)?([^()]*)\)([*+?{]?)');
    exit when v_group is null;
    if v_group[1] ~ '[*+?{\u0001]|^\||\|\||\|$|^$' and v_group[2] in ('*', '+', '{') then
      return true;
    end if;
    v_rest := regexp_replace(
      v_rest, '\((?:\?:)?[^()]*\)', case when v_group[1] ~ '[*+?{\u0001]|^\||\|\||\|$|^$' then E'\u0001' else 'x' end
    );
  end loop;
  return false;
end;
$$;

comment on function text._pattern_nests is
'Whether something is repeated in a pattern that holds a repetition itself, or may be nothing: (a+)+, (a?){9}, (a|){9}.';

commit;
