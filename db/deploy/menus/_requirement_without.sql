-- Deploy guildkeeper:menus/_requirement_without to pg

begin;
set local role guildkeeper_owner;

create function menus._requirement_without(requirement menus.requirement_row, field text)
returns menus.requirement_row
language plpgsql stable
as $$
begin
  case _requirement_without.field
    when 'required_roles' then requirement.required_role_ids := '{}';
    when 'forbidden_roles' then requirement.forbidden_role_ids := '{}';
    when 'level' then requirement.level := null;
    else
      if _requirement_without.field is not null then
        perform app._refuse('not_to_clear', left(_requirement_without.field, 40), 'required_roles,forbidden_roles,level');
      end if;
  end case;
  return requirement;
end;
$$;

comment on function menus._requirement_without is
'A requirement without its required_roles, forbidden_roles or level; null takes nothing away. Refuses any other (U0WTM).';

commit;
