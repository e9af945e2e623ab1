-- Deploy guildkeeper:menus/_require_emoji to pg

begin;
set local role guildkeeper_owner;

create function menus._require_emoji(typed text)
returns text
language plpgsql stable
as $$
declare
  v_emoji text := btrim(_require_emoji.typed);
begin
  if not (
    v_emoji ~ '^<a?:\w{1,32}:\d{15,19}>$'
    or (length(v_emoji) <= 32 and v_emoji ~ '[^\u0001-\u00ff]' and v_emoji !~ '[A-Za-z\s<>:/@]')
  ) then
    perform app._refuse('unreadable_emoji', left(v_emoji, 64));
  end if;
  return v_emoji;
end;
$$;

comment on function menus._require_emoji is 'An emoji that somebody typed or picked; refuses what is none (U0MNE).';

commit;
