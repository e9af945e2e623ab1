-- Deploy guildkeeper:menus/_with_terms to pg

begin;
set local role guildkeeper_owner;

create function menus._with_terms(
  option menus.option,
  emoji text,
  description text,
  price numeric,
  duration text,
  cap numeric,
  place numeric
)
returns menus.option
language plpgsql stable
as $$
begin
  if _with_terms.emoji is not null then
    option.emoji := menus._require_emoji(_with_terms.emoji);
    option.emoji_gone := false;
  end if;
  perform app._require_text('description', _with_terms.description, 100);
  option.description := coalesce(_with_terms.description, option.description);
  option.price := app._amount_or(option.price, _with_terms.price, 1, economy._most_at_once());
  if _with_terms.duration is not null then
    option.duration := app._require_duration(_with_terms.duration, '1 minute', '87600 hours');
  end if;
  option.cap := app._amount_or(option.cap, _with_terms.cap, 1, 1000000);
  option.place := app._amount_or(option.place, _with_terms.place, 1, 1000);
  return option;
end;
$$;

comment on function menus._with_terms is
'An option with what somebody typed of emoji, description, price, duration, cap and place; null stays. Refuses: U0MNE, U0TXT,
U0AMT, U0DUR.';

commit;
