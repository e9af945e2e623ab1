-- Deploy guildkeeper:personal/_name_key to pg

begin;
set local role guildkeeper_owner;

create function personal._name_key(name text)
returns text
language sql immutable
return regexp_replace(text._as_latin(text._plain(text._without_invisible(_name_key.name))), '[\s@]+', '', 'g');

comment on function personal._name_key is
'A name as it looks: names that differ by case, width, blanks, marks, letters that look alike, or what cannot be seen are one.';

commit;
