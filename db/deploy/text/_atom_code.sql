-- Deploy guildkeeper:text/_atom_code to pg

begin;
set local role guildkeeper_owner;

create function text._atom_code(atom text)
returns integer
language plpgsql immutable strict parallel safe
as $$
begin
  return case
    when atom ~ '^\\[uU][[:xdigit:]]' then ('x' || lpad(substr(atom, 3), 8, '0'))::bit(32)::integer
    when atom ~ '^\\[tnvfr]$' then 8 + strpos('tnvfr', substr(atom, 2))
    when atom ~ '^\\(?:[0ae]|c.)$' then 1  -- one of those that nobody sees
    when atom ~ '^\\[^a-zA-Z0-9]$' then ascii(substr(atom, 2))
    when length(atom) = 1 then ascii(atom)
  end;
end;
$$;

comment on function text._atom_code is
'The number of the letter that a part of a pattern is (text._atoms); null: it may be several.';

commit;
