-- Deploy guildkeeper:app/_is_plain_text to pg

begin;
set local role guildkeeper_owner;

create function app._is_plain_text(value text, most integer)
returns boolean
language sql immutable parallel safe
return length(value) <= most and value !~ E'[\\x01-\\x08\\x0b-\\x1f\\x7f\uFFFD]';

comment on function app._is_plain_text is
'Whether a text of people is short enough and readable: line breaks and tabs are fine, other control characters are
not, and neither is U+FFFD, which the bot sends for what cannot travel to Postgres (NUL, lone surrogates). Null is
null; not declared strict, which would keep it from becoming part of the expressions it stands in.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function app._is_plain_text to guildkeeper_admin;

commit;
