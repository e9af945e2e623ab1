-- Deploy guildkeeper:text/_without_markup to pg

begin;
set local role guildkeeper_owner;

create function text._without_markup(visible text)
returns text
language plpgsql immutable parallel safe
as $$
declare
  c_link constant text :=
    '\[([^][]*)\]\(\s*<?((?:https?|discord|mailto|tel|sms):'
    '(?:\\.|\([^()\s]*\)|[^\s<>()\\])+)>?(?:\s+(?:"[^"]*"|''[^'']*''))?\s*\)';
  v_text text := visible;
  v_links text;
begin
  -- A command is shown with its name, which anybody may make up; behind the last colon is its id.
  v_text := regexp_replace(v_text, '</([^\s<>:]{1,32}(?: [^\s<>:]{1,32}){0,2}):\d+>', ' /\1 ', 'g');
  -- Mentions, emoji, sounds, moments: pictures and names, no text.
  v_text := regexp_replace(
    v_text,
    '<(?:(?:@[!&$]?|#|a?:\w+:|sound:(?:\d+:)?)\d+|t:-?\d+(?::\w)?|id:(?:customize|browse|guide|home|linked-roles)(?::\d+)?)>',
    ' ', 'g'
  );
  -- Where a masked link leads stands at the end, so that no word is torn.
  if v_text like '%](%' then
    select string_agg(' ' || l.found[2], '') into v_links from regexp_matches(v_text, c_link, 'gi') as l (found);
    v_text := regexp_replace(v_text, c_link, '\1', 'gi') || coalesce(v_links, '');
  end if;
  -- Quotes, headings and small print, at the beginning of a line.
  v_text := regexp_replace(v_text, '^(?:(?:>{1,3}|#{1,3}|-#) +)+', '', 'gn');
  v_text := regexp_replace(v_text, '\\([^[:alnum:]\s])', '\1', 'g');
  -- A single _ first, since it stands within others; it begins anywhere, and ends where no Latin letter follows.
  v_text := regexp_replace(v_text, '_([^_]+)_(?![0-9A-Za-z_])', '\1', 'g');
  v_text := regexp_replace(v_text, '\*{2,}|_{2,}|~{2,}|\|{2,}|`+', '', 'g');
  return regexp_replace(v_text, '\*([^*\s][^*]*)\*', '\1', 'g');
end;
$$;

comment on function text._without_markup is
'A text as the client shows it: without the marks of Markdown (**, __, ~~, ||, `, a pair of * or _, a backslash, > or # before a
line), a masked link as its words, and without Discord''s markup, of which ids and names of emoji are no text.';

commit;
