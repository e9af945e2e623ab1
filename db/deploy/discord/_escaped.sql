-- Deploy guildkeeper:discord/_escaped to pg

begin;
set local role guildkeeper_owner;

create function discord._escaped(part text)
returns text
language sql immutable strict parallel safe
return (
  select coalesce(string_agg(
    case when c.character ~ '[A-Za-z0-9_.~:-]' then c.character
         else upper(regexp_replace(encode(convert_to(c.character, 'UTF8'), 'hex'), '(..)', '%\1', 'g')) end,
    '' order by c.place
  ), '')
  from string_to_table(part, null) with ordinality as c (character, place)
);

comment on function discord._escaped is
'A text as a part of an address: percent-encoded, but for letters, digits and what stands in the name:id of an emoji.';

commit;
