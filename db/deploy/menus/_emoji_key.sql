-- Deploy guildkeeper:menus/_emoji_key to pg

begin;
set local role guildkeeper_owner;

create function menus._emoji_key(emoji text)
returns text
language sql immutable
return coalesce(substring(_emoji_key.emoji from '^<?a?:?\w*:(\d{1,19})>?$'), replace(_emoji_key.emoji, U&'\FE0F', ''));

comment on function menus._emoji_key is
'By what an emoji is known, however it is written: a custom one by its id, another one without the variation selectors that some
clients leave out.';

commit;
