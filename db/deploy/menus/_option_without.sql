-- Deploy guildkeeper:menus/_option_without to pg

begin;
set local role guildkeeper_owner;

create function menus._option_without(option menus.option, fields text)
returns menus.option
language plpgsql stable
as $$
declare
  v_field text;
begin
  for v_field in select btrim(f) from string_to_table(_option_without.fields, ',') f loop
    case v_field
      when 'emoji' then option.emoji := null;
      when 'description' then option.description := null;
      when 'price' then option.price := null;
      when 'duration' then option.duration := null;
      when 'cap' then option.cap := null;
      else perform app._refuse('not_to_clear', left(v_field, 40), 'emoji,description,price,duration,cap');
    end case;
  end loop;
  return option;
end;
$$;

comment on function menus._option_without is
'An option without its emoji, description, price, duration or cap, or several of them, with commas; null takes nothing away.
Refuses any other (U0WTM).';

commit;
