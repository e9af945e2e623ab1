-- Deploy guildkeeper:automod/_pattern_fault to pg

begin;
set local role guildkeeper_owner;

create function automod._pattern_fault(pattern text)
returns text[]
language plpgsql immutable strict
as $$
declare
  c_most constant integer := 250;
  c_times constant integer := 50;
  v_fault constant text[] := automod._syntax_fault(pattern);
  v_rest text := regexp_replace(regexp_replace(pattern, '\\.', 'x', 'g'), '\[\^?\]?[^]]*\]', 'x', 'g');
  v_regex text;
  v_size integer;
begin
  if length(pattern) not between 1 and 200 then
    return array['pattern_length'];
  elsif v_fault is not null then
    return v_fault;
  elsif v_rest ~ '^\*\*\*|\(\?[^:]' then
    return array['pattern_special'];
  elsif pattern ~ '\\[1-9]' and replace(pattern, '\\', '') ~ '\\[1-9]' then
    return array['pattern_refers_back'];
  elsif exists (select from regexp_matches(v_rest, '[{,](\d+)(?=[,}])', 'g') as n (found)
    where n.found[1]::numeric > c_times) then
    return array['pattern_repeats', c_times::text];
  elsif text._pattern_nests(pattern) then
    return array['pattern_nests'];
  end if;

  v_regex := text._regex(pattern);
  v_size := text._pattern_size(v_regex);
  if v_size > c_most then
    return array['pattern_too_large', v_size::text, c_most::text];
  elsif text._is_never_met(pattern) then
    return array['pattern_never_met'];
  end if;

  if text._finds(v_regex, null, '', '') or not exists (
    select from unnest(array['a', 'Hello, how are you?', 'привет']) as t (content)
    where not text._finds(v_regex, v_regex, t.content, text._plain(t.content))
  ) then
    return array['pattern_meets_all'];
  end if;
  return null;
exception
  when invalid_regular_expression then
    return array['pattern_broken', regexp_replace(sqlerrm, '^invalid regular expression: ', '')];
end;
$$;

comment on function automod._pattern_fault is
'What is wrong with a pattern of an automatic rule, as a refusal: its name, and its arguments; null: nothing. Patterns come from
people, and each message is searched for them: so they are short, of a bounded size (text._pattern_size), never repeat a
repetition, and refer back to nothing. What is left takes PostgreSQL time in proportion to the message, whatever it says.';

commit;
