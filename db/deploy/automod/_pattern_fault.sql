-- Deploy guildkeeper:automod/_pattern_fault to pg

begin;
set local role guildkeeper_owner;

create function automod._pattern_fault(pattern text)
returns text
language plpgsql immutable strict
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Escapes and sets are one character each. Groups are folded from the innermost on: U+0001 stands for one with a repetition.
  v_rest text := regexp_replace(
    regexp_replace(regexp_replace(pattern, '\\.', 'x', 'g'), '\[[:.=][^]]*[:.=]\]', 'x', 'g'), '\[\^?\]?[^]]*\]', 'x', 'g'
  );
  v_group text[];
begin
  if length(pattern) not between 1 and 200 then
    return 'it must have 1 to 200 characters';
  elsif v_rest ~ '^\*\*\*|\(\?[^:]' then
    return 'of all that begins with (? or *** only (?:…) is allowed';
  elsif exists (select from regexp_matches(pattern, '\\(.)', 'g') as e (found) where e.found[1] ~ '[1-9]') then
    return 'it may not refer back to what it found (\1)';
  elsif exists (select from regexp_matches(v_rest, '\d+', 'g') as n (found) where v_rest ~ ('[{,]' || n.found[1] || '[,}]')
    and n.found[1]::numeric > 50)
  then
    return 'it may repeat something at most 50 times ({1,50}), or any number of times (* and +)';
  end if;

  loop
    v_group := regexp_match(v_rest, '\((?:\?:)?([^()]*)\)([*+{]?)');
    exit when v_group is null;
    if v_group[1] ~ '[*+{\u0001]' and v_group[2] <> '' then
      return 'what is repeated may not hold a repetition itself, like (a+)+';
    end if;
    v_rest := regexp_replace(
      v_rest, '\((?:\?:)?[^()]*\)', case when v_group[1] ~ '[*+{\u0001]' then E'\u0001' else 'x' end
    );
  end loop;

  return case when '' ~* pattern then 'it would find something in every message' end;
exception
  when invalid_regular_expression then
    return regexp_replace(sqlerrm, '^invalid regular expression: ', 'it cannot be read: ');
end;
$$;

comment on function automod._pattern_fault is
'What is wrong with a pattern of an automatic rule; null: nothing. Patterns come from people, and each message is searched for
them: so they are short, repeat within bounds and never in a repetition, and refer back to nothing. What is left takes PostgreSQL
time in proportion to the message, whatever it says.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function automod._pattern_fault to guildkeeper_admin;

commit;
