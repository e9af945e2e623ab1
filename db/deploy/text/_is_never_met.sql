-- Deploy guildkeeper:text/_is_never_met to pg

begin;
set local role guildkeeper_owner;

create function text._is_never_met(pattern text)
returns boolean
language plpgsql immutable strict
as $$
declare
  v_rest text := regexp_replace(pattern, '\[\^?\]?(?:\\.|[^]\\])*\]', 'x', 'g');  -- without sets, where it may be one of many
begin
  return v_rest ~ '<(?:@[!&]?|#|a?:\\?\w|t:|id:)'  -- Discord's markup
    or v_rest ~ '\\\*(?:\\\*|\{[2-9])|_(?:_|\{[2-9])|~(?:~|\{[2-9])|\\\|(?:\\\||\{[2-9])|`'  -- Markdown
    or normalize(pattern, nfc) <> normalize(pattern, nfkc);
end;
$$;

comment on function text._is_never_met is
'Whether a pattern looks for what text._shown leaves out of every text, or makes something else of: it would never be met.';

commit;
