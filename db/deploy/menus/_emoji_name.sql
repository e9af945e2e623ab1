-- Deploy guildkeeper:menus/_emoji_name to pg

begin;
set local role guildkeeper_owner;

create function menus._emoji_name(emoji text)
returns text
language sql immutable
return coalesce(substring(_emoji_name.emoji from '^<a?:(\w+:\d{1,19})>$'), _emoji_name.emoji);

comment on function menus._emoji_name is 'An emoji as a request about reactions names it: name:id of a custom one.';

commit;
