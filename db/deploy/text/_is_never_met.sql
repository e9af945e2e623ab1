-- Deploy guildkeeper:text/_is_never_met to pg

begin;
set local role guildkeeper_owner;

create function text._is_never_met(pattern text)
returns boolean
language plpgsql immutable strict
as $$
declare
  -- What text._without_invisible leaves out, where it must stand.
  c_unseen constant text := '\\u(?:00ad|034f|061c|180[b-f]|200[b-f]|202[a-e]|206[0-9a-f]|3164|fe0[0-9a-f]|feff)';
  c_must constant text := '(?![*?]|\{0)';
  v_rest text := regexp_replace(pattern, '\[\^?\]?(?:\\.|[^]\\])*\]', 'x', 'g');  -- without sets, where it may be one of many
begin
  return v_rest ~ '<(?:@[!&$]?|#|a?:\\?\w|t:|id:|sound:)'  -- Discord's markup
    or v_rest ~ '\\\*(?:\\\*|\{[2-9])|_(?:_|\{[2-9])|~(?:~|\{[2-9])|\\\|(?:\\\||\{[2-9])|`|\\\]\\\(<?\??http'  -- Markdown
    or v_rest ~* ('(?<!\\)' || c_unseen || c_must) or pattern ~* format('\[(?:%s|-)+\]%s', c_unseen, c_must)
    or v_rest ~ '(?<!\\)\$\w|\w\^'  -- What stands behind the end, or before the beginning
    or normalize(pattern, nfc) <> normalize(pattern, nfkc);
end;
$$;

comment on function text._is_never_met is
'Whether a pattern looks for what text._shown leaves out of every text, or makes something else of: it would never be met.';

commit;
