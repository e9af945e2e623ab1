-- Deploy guildkeeper:app/_permission_title to pg

begin;
set local role guildkeeper_owner;

create function app._permission_title(permission text)
returns text
language sql immutable
return case _permission_title.permission
  when 'moderate_members' then 'Timeout Members'
  when 'manage_guild' then 'Manage Server'
  else initcap(replace(_permission_title.permission, '_', ' '))
end;

comment on function app._permission_title is 'What Discord''s menus call a permission.';

commit;
