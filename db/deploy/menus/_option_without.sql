-- Deploy guildkeeper:menus/_option_without to pg

begin;
set local role guildkeeper_owner;

create function menus._option_without(option menus.option, field text)
returns menus.option
language plpgsql stable
as $$
begin
  case _option_without.field
    when 'emoji' then option.emoji := null;
    when 'description' then option.description := null;
    when 'price' then option.price := null;
    when 'duration' then option.duration := null;
    when 'cap' then option.cap := null;
    else
      if _option_without.field is not null then
        perform app._refuse('not_to_clear', left(_option_without.field, 40), 'emoji,description,price,duration,cap');
      end if;
  end case;
  return option;
end;
$$;

comment on function menus._option_without is
'An option without its emoji, description, price, duration or cap; null takes nothing away. Refuses any other (U0WTM).';

commit;
