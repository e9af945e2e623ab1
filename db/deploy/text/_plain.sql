-- Deploy guildkeeper:text/_plain to pg

begin;
set local role guildkeeper_owner;

create function text._plain(shown text)
returns text
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII, and need no more than this.
  when octet_length(shown) = length(shown) then lower(shown)
  -- Two Greek capitals look like other letters than their small ones do.
  else text._without_foreign_marks(text._as_latin(lower(translate(text._without_marks(shown), 'ΝΥ', 'NY'))))
end;

comment on function text._plain is
'What text._shown or text._visible made of a message, as it is compared: lower case, without accents and other marks, and
what looks like a Latin letter taken for that.';

commit;
