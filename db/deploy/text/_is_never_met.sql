-- Deploy guildkeeper:text/_is_never_met to pg

begin;
set local role guildkeeper_owner;

create function text._is_never_met(pattern text)
returns boolean
language plpgsql immutable strict
as $$
declare
  v_spelled text := text._spelled(pattern);
  v_rest text := regexp_replace(v_spelled, '\[\^?\]?(?:\\.|[^]\\])*\]', 'x', 'g');  -- without sets, where it may be one of many
begin
  return v_rest ~ '<(?:@[!&$]?|#|a?:\\?\w|t:|id:|sound:)'  -- Discord's markup
    or v_rest ~ '\\\*(?:\\\*|\{[2-9])|_(?:_|\{[2-9])|~(?:~|\{[2-9])|\\\|(?:\\\||\{[2-9])|`|\\\]\\\(<?\??http'  -- Markdown
    or v_rest ~ '(?<!\\)\$\w|\w\^'  -- What stands behind the end, or before the beginning
    or exists (
      select
      from text._atoms(v_spelled) a
      where a.repeated ~ '^(?:[*?]|\{0)' is not true
        and case
          when a.atom ~ '^\[[^^].*\]$' then not exists (
            select from text._set_items(a.atom) i where i.first_code is null or text._is_shown(i.first_code, i.last_code)
          )
          -- What nobody sees is left out of a pattern, too, but for its number.
          when length(a.atom) > 1 or text._visible(a.atom) <> '' then
            not text._is_shown(text._atom_code(a.atom), text._atom_code(a.atom))
        end
    );
end;
$$;

comment on function text._is_never_met is
'Whether a pattern looks for what text._shown leaves out of every text, or makes something else of: it would never be met.';

commit;
