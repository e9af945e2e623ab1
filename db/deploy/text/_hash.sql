-- Deploy guildkeeper:text/_hash to pg

begin;
set local role guildkeeper_owner;

create function text._hash(content text)
returns bigint
language sql immutable parallel safe
return hashtextextended(
  translate(
    case
      -- Most messages are plain ASCII, and need no more than this.
      when octet_length(content) = length(content) then lower(content)
      else text._as_latin(text._plain(text._without_invisible(content)))
    end,
    E'*_~|`\\>#\n\t ', ''
  ), 0
);

comment on function text._hash is
'What is the same for two messages that say the same, however it is spelt, with blanks or marks of formatting more or less: all
that is remembered of a text. Mentions and emoji count, so that a message of one picture is not like any other.';

commit;
