-- Deploy guildkeeper:automod/_pattern_fault to pg

begin;
set local role guildkeeper_owner;

create function automod._pattern_fault(pattern text)
returns text
language plpgsql immutable strict
as $$
declare
  c_most constant integer := 250;
  v_rest text := regexp_replace(regexp_replace(pattern, '\\.', 'x', 'g'), '\[\^?\]?[^]]*\]', 'x', 'g');
begin
  if length(pattern) not between 1 and 200 then
    return 'it must have 1 to 200 characters';
  elsif v_rest ~ '^\*\*\*|\(\?[^:]' then
    return 'of all that begins with (? or *** only (?:…) is allowed';
  elsif pattern ~ '\\[1-9]' and replace(pattern, '\\', '') ~ '\\[1-9]' then
    return 'it may not refer back to what it found (\1)';
  elsif exists (select from regexp_matches(v_rest, '[{,](\d+)(?=[,}])', 'g') as n (found) where n.found[1]::numeric > 50) then
    return 'it may repeat something at most 50 times ({1,50}), or any number of times (* and +)';
  elsif automod._pattern_nests(pattern) then
    return 'what is repeated may not hold a repetition itself, like (a+)+ or (a?){9}';
  elsif automod._pattern_size(pattern) > c_most then
    return format(
      'it is too large: its repetitions written out, it is %s long, and may be %s', automod._pattern_size(pattern), c_most
    );
  elsif automod._is_never_met(pattern) then
    return 'no message is ever read so: mentions, ids of emoji and marks of formatting are left out, '
      'and forms like ﬁ or Ｆ made plain';
  end if;

  return case when '' ~* automod._regex(pattern) then 'it would find something in every message' end;
exception
  when invalid_regular_expression then
    return regexp_replace(sqlerrm, '^invalid regular expression: ', 'it cannot be read: ');
end;
$$;

comment on function automod._pattern_fault is
'What is wrong with a pattern of an automatic rule; null: nothing. Patterns come from people, and each message is searched for
them: so they are short, of a bounded size (automod._pattern_size), never repeat a repetition, and refer back to nothing. What
is left takes PostgreSQL time in proportion to the message, whatever it says.';


commit;
