-- Deploy guildkeeper:text/_shown to pg

begin;
set local role guildkeeper_owner;

create function text._shown(content text)
returns text
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII without marks, and need no more than this.
  when content ~ '^[\n !"$-)+-;=?@A-Z^a-z{}]*$' then left(content, 12000)
  else text._without_markup(text._visible(content))
end;

comment on function text._shown is
'What people read when a message is shown, as text._visible and text._without_markup say. Patterns are searched in it.';

commit;
