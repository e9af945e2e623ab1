-- Deploy guildkeeper:menus/_requirement_without to pg

begin;
set local role guildkeeper_owner;

create function menus._requirement_without(requirement menus.requirement_row, fields text)
returns menus.requirement_row
language plpgsql stable
as $$
declare
  v_field text;
begin
  for v_field in select btrim(f) from string_to_table(_requirement_without.fields, ',') f loop
    case v_field
      when 'required_roles' then requirement.required_role_ids := '{}';
      when 'forbidden_roles' then requirement.forbidden_role_ids := '{}';
      when 'level' then requirement.level := null;
      else perform app._refuse('not_to_clear', left(v_field, 40), 'required_roles,forbidden_roles,level');
    end case;
  end loop;
  return requirement;
end;
$$;

comment on function menus._requirement_without is
'A requirement without its required_roles, forbidden_roles or level, or several of them, with commas; null takes nothing away.
Refuses any other (U0WTM).';

commit;
