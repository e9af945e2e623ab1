-- Deploy guildkeeper:text/_is_latin to pg

begin;
set local role guildkeeper_owner;

create function text._is_latin(pattern text)
returns boolean
language sql immutable strict parallel safe
return octet_length(pattern) = length(pattern)
  and replace(pattern, '\\', '') !~ '\[\^|\\[^bBmMyYAZsSdwntr[:punct:][:space:]]';

comment on function text._is_latin is
'Whether a pattern finds all that it can find where look-alikes are taken for Latin letters: it names no letter beyond ASCII,
written out or by its number, and nothing by what it is not ([^a-z], \W).';

commit;
