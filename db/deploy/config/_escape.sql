-- Deploy guildkeeper:config/_escape to pg

begin;
set local role guildkeeper_owner;

create function config._escape(value text)
returns text
language sql immutable
return replace(replace(_escape.value, '\', '\\'), E'\n', '\n');

comment on function config._escape is
'A text in one line, as somebody would have to type it: config._unescape makes it whole again.';

commit;
