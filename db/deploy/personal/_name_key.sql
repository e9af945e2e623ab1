-- Deploy guildkeeper:personal/_name_key to pg

begin;
set local role guildkeeper_owner;

create function personal._name_key(name text)
returns text
language sql immutable
return lower(
  regexp_replace(
    normalize(_name_key.name, nfkc), E'[\\s@\u00ad\u034f\u115f\u1160\u200b-\u200f\u2060-\u206f\ufeff]+', '', 'g'
  )
);

comment on function personal._name_key is
'A name as it looks: names that differ by case, width, blanks or what cannot be seen are one.';

commit;
