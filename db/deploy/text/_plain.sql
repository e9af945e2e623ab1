-- Deploy guildkeeper:text/_plain to pg

begin;
set local role guildkeeper_owner;

create function text._plain(shown text)
returns text
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII, and need no more than this.
  when octet_length(shown) = length(shown) then lower(shown)
  else text._read_latin(text._without_foreign_marks(text._without_marks(shown)))
end;

comment on function text._plain is
'What text._shown or text._visible made of a message, as it is compared: lower case, without accents and other marks, and
words that look Latin taken for that.';

commit;
