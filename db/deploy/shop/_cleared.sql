-- Deploy guildkeeper:shop/_cleared to pg

begin;
set local role guildkeeper_owner;

create function shop._cleared(item shop.item, field text)
returns shop.item
language plpgsql stable
as $$
begin
  case field
    when 'stock' then item.stock := null;
    when 'limit' then item.per_member_limit := null;
    when 'description' then item.description := null;
    when 'emoji' then item.emoji := null;
    when 'required_role' then item.required_role_id := null;
    when 'required_level' then item.required_level := null;
    else
      if field is not null then
        perform app._refuse('nothing_to_take_away', left(field, 40));
      end if;
  end case;
  return item;
end;
$$;

comment on function shop._cleared is
'An item without one of what it need not have: stock (then it is endless), limit, description, emoji, required_role,
required_level. null takes nothing away. Refuses any other (U0WTH).';

commit;
