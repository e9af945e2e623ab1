-- Deploy guildkeeper:text/_finds to pg

begin;
set local role guildkeeper_owner;

create function text._finds(pattern text, scripts text, shown text, plain text)
returns boolean
language sql immutable parallel safe
return left(plain, 2000) ~* ('(?p)' || pattern)
  or scripts is not null and octet_length(shown) <> length(shown) and left(shown, 2000) ~* ('(?p)' || scripts);

comment on function text._finds is
'Whether patterns, as text._regex made them, are found in what a message shows with look-alikes taken for Latin letters; or
those of them that are not text._is_latin, the `scripts`, in what it shows as it is. They are looked for in the first 2,000
letters, which is what everybody may write: so two searches of a bounded size are all that a message costs. (?p): what stands
for any letter, or for any but some ([^a]), stands for no end of a line, as in other languages; ^ and $ are those of the text.';

commit;
